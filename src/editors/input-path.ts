import type { Span } from '../engine/types';
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

/** What `Editor.replace` promises, the same for every kind: the words are compared, written, and read back. */
export async function replaceThrough(
  path: InputPath,
  editor: Editor,
  span: Span,
  expected: string,
  text: string,
): Promise<boolean> {
  const before = editor.read();
  if (before.slice(span.start, span.end) !== expected) return false;
  await path.prepare();
  // Whoever typed on in the meantime keeps the caret; the fix was made for another draft.
  if (editor.read() !== before) return false;
  const caret = editor.selection();
  editor.select(span);
  await path.settle();

  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const isReady = editor.read() === before && isSame(editor.selection(), span) && hasFocus(editor.element);
  const keys = listenForKeys(editor.element);
  if (isReady) {
    await path.write(text);
    await path.settle();
  }
  const isTaken = isReady && editor.read() === after;
  // Whoever typed while the engine drew goes on: to take the fix back would take their words, too.
  if (keys.stop() && isReady && !isTaken) return editor.read().startsWith(after.slice(0, span.start) + text);
  if (isTaken) await path.seal();
  else if (isReady) await takeBack(path, editor, before, after);
  // Words that stayed selected would be gone at the next key.
  editor.select(isTaken ? caretAfter(caret, span, text) : (caret ?? { start: span.end, end: span.end }));
  await path.settle();
  return isTaken && editor.read() === after;
}

/** Where the agent goes on writing: at the same words as before, or behind the new ones. */
export function caretAfter(caret: Span | null, span: Span, text: string): Span {
  const end = span.start + text.length;
  if (!caret || (caret.end > span.start && caret.start < span.end)) return { start: end, end };
  if (caret.end <= span.start) return caret;
  const grown = text.length - (span.end - span.start);
  return { start: caret.start + grown, end: caret.end + grown };
}

/**
 * What an editor makes of the words by itself (quotation marks, a list) is a step of its own on top, and only where that
 * one is gone and the words stand alone is another step ours: the next would be the agent's.
 */
async function takeBack(path: InputPath, editor: Editor, before: string, after: string): Promise<void> {
  const undo = async () => {
    await path.undo();
    await path.settle();
  };
  if (editor.read() !== before) await undo();
  if (editor.read() === after) await undo();
  await writeBack(path, editor, before);
}

/**
 * A page that sets its draft anew at every input leaves the browser nothing to undo. What it took away is written once
 * more; what it only put on top is its own.
 */
async function writeBack(path: InputPath, editor: Editor, before: string): Promise<void> {
  const now = editor.read();
  const start = sameAtStart(now, before);
  const kept = Math.min(
    sameAtStart(reversed(now), reversed(before)),
    Math.min(now.length, before.length) - start,
  );
  const lost = before.slice(start, before.length - kept);
  if (lost === '') return;
  const span = { start, end: now.length - kept };
  editor.select(span);
  await path.settle();
  if (isSame(editor.selection(), span)) await path.write(lost);
}

function sameAtStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** `stop` tells whether a key was pressed in the draft until then. */
function listenForKeys(element: HTMLElement): { stop(): boolean } {
  let isPressed = false;
  const press = ({ isTrusted }: Event) => {
    isPressed ||= isTrusted;
  };
  element.addEventListener('keydown', press, { capture: true });
  return {
    stop: () => {
      element.removeEventListener('keydown', press, { capture: true });
      return isPressed;
    },
  };
}

/** The browser writes where focus is, which a dialog of the page may not let go of, whatever is selected in the draft. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}

function isSame(one: Span | null, other: Span): boolean {
  return one !== null && one.start === other.start && one.end === other.end;
}
