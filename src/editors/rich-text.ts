import type { Span } from '../engine/types';
import type { Editor } from './define-editor';
import { isForeign } from './foreign';
import { announceSelection, type InputPath } from './input-path';
import { readTextMap } from './read-text-map';
import { replaceThrough } from './replace-through';
import { isSameSpan } from './same-span';
import { selectedRange } from './selected-range';
import { offsetAt, rangeBetween, rangesOf, type TextMap, writableRange } from './text-map';

/** What differs between engines that show their document as editable DOM. */
export type RichPath = Pick<InputPath, 'prepare' | 'undo' | 'seal'> & Partial<InputPath>;

/** An editor whose text is DOM text: read by walking, written by the browser's own insertText if `path` knows no other way. */
export function openRichText(
  kind: string,
  element: HTMLElement,
  path: RichPath,
  readMap = () => readTextMap(element),
): Editor {
  const { ownerDocument: page } = element;
  const full: InputPath = {
    settle: () => settle(page),
    write: (text) => page.execCommand(text === '' ? 'delete' : 'insertText', false, text),
    ...path,
  };
  const editor: Editor = {
    ...viewRichText(kind, element, readMap),
    async replace(span, expected, text) {
      if (!element.isContentEditable || !writableRange(readMap(), span)) return false;
      return replaceThrough(full, editor, span, expected, text);
    },
  };
  return editor;
}

/** All of such an editor but the way in which it takes text. */
export function viewRichText(
  kind: string,
  element: HTMLElement,
  readMap: () => TextMap,
): Omit<Editor, 'replace'> {
  return {
    kind,
    element,
    read: () => readMap().text,
    watch: (changed, signal) => watchContent(element, changed, signal),
    ranges: (span) => rangesOf(readMap(), span),
    selection: () => readSelection(element, readMap),
    select: (span) => select(element, readMap, span),
  };
}

/** Typing, macros and the engine's own redrawing all end in a changed DOM, so one observer sees every change. */
function watchContent(element: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some(concernsDraft)) changed();
  });
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function concernsDraft({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isForeign(target)) return false;
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isForeign(node));
}

function readSelection(element: HTMLElement, readMap: () => TextMap): Span | null {
  const range = selectedRange(element);
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const map = readMap();
  const start = offsetAt(map, range.startContainer, range.startOffset);
  return { start, end: range.collapsed ? start : offsetAt(map, range.endContainer, range.endOffset) };
}

/** A selection that stands already is left alone: setting it again would forget its direction. */
function select(element: HTMLElement, readMap: () => TextMap, span: Span): void {
  element.focus({ preventScroll: true });
  if (isSameSpan(readSelection(element, readMap), span)) return;
  const range = rangeBetween(readMap(), span);
  if (!range) return;
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Engines learn of a change by an observer that runs before the next task. */
async function settle(page: Document): Promise<void> {
  announceSelection(page);
  await Promise.resolve();
}
