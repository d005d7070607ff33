import type { Span } from '../engine/types';
import type { WordChange } from '../page-world/define-engine';

/**
 * A bridge to one kind of editor. It reads the draft as the plain text a mail client would make of it and
 * writes only what `replace` is asked to write, through the editor's own input path. It adds no node and no
 * attribute to the editor.
 */
export interface EditorKind {
  /** Equal to the file's name. */
  readonly id: string;
  /** Kinds with the higher number are asked first; a plain editable is 0, an engine of its own 10. */
  readonly priority: number;
  /** Attribute by which the engine itself, whatever its page wants, asks writing assistants to stay away from its drafts. */
  readonly ownOptOut?: string;
  /** True for the element that holds the draft: the textarea or the editable root itself. */
  accepts(element: HTMLElement): boolean;
  open(element: HTMLElement, pageWorld: PageWorld): Editor;
}

/** The page's own world, where the objects of its editor are. */
export interface PageWorld {
  /**
   * Lets `src/page-world/<engine>.ts` write a change. Resolves to false, with the draft as it was, when it did not,
   * or where there is no such world (on a page of the extension itself).
   */
  replace(engine: string, change: WordChange): Promise<boolean>;
}

/** One draft that is open on the screen. Offsets are UTF-16 offsets into what `read` returns. */
export interface Editor {
  readonly kind: string;
  readonly element: HTMLElement;
  read(): string;
  /** False while the page holds only a part of the draft, and `read` with it. Left out where it always holds all. */
  isWhole?(): boolean;
  /** Calls back after the draft changed, in any way, until the signal aborts. Does no work of its own per key. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** DOM ranges to highlight; null where the text is no DOM range (a textarea), empty where the span shows nothing. */
  ranges(span: Span): Range[] | null;
  /** The caret or selection as a span; null while it lies elsewhere. */
  selection(): Span | null;
  /** Puts focus (without scrolling) and selection back. */
  select(span: Span): void;
  /**
   * Puts `text` in the place of `span` as one step of the editor's own undo. Resolves to false, with the
   * draft as it was, when `expected` no longer stands at `span` or the editor did not take the text.
   */
  replace(span: Span, expected: string, text: string): Promise<boolean>;
}

export function defineEditor(kind: EditorKind): EditorKind {
  return kind;
}
