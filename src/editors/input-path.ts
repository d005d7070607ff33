import type { Editor } from './define-editor';

/** How an editor takes text at its selection, as one step of its own undo. */
export interface InputPath {
  /** Resolves when a change now is an undo step of its own. */
  prepare(): Promise<void>;
  /** Resolves, before a key can come, when the editor knows of a selection or a change that was just made. */
  settle(): Promise<void>;
  /** Puts text in the place of the selection; the empty text deletes it. Resolves when it shows, where that takes a while. */
  write(text: string): unknown;
  /** Takes the editor's last step back. */
  undo(): unknown;
  /** Keeps what is typed next out of the step just made. The caret may be anywhere afterwards. Resolves before a key can come. */
  seal(): unknown;
}

/**
 * For the browser's own undo: typing goes on in the same step for as long as the caret stays where the step left
 * it, so the caret goes away once.
 */
export function sealByCaret(editor: Editor): void {
  editor.select({ start: 0, end: editor.read().length });
  announceSelection(editor.element.ownerDocument);
}

/** Tells of a selection at once what the browser tells a moment later: no key can come in between. */
export function announceSelection(page: Document): void {
  page.dispatchEvent(new Event('selectionchange'));
}
