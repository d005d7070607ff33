import type { Span } from '../engine/types';
import type { Editor } from './define-editor';
import type { InputPath } from './input-path';
import { isSameSpan } from './same-span';
import { takeBack } from './take-back';
import { watchTyping } from './watch-typing';

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
  const leave = async (at: Span) => {
    // Words that stayed selected would be gone at the next key.
    editor.select(at);
    await path.settle();
  };
  const asBefore = caret ?? { start: span.end, end: span.end };
  editor.select(span);
  await path.settle();
  if (editor.read() !== before || !isSameSpan(editor.selection(), span) || !hasFocus(editor.element)) {
    await leave(asBefore);
    return false;
  }

  const written = before.slice(0, span.start) + text;
  const after = written + before.slice(span.end);
  const typing = watchTyping(editor.element);
  try {
    await path.write(text);
    await path.settle();
    const isTaken = editor.read() === after;
    if (!isTaken && !typing.isTyped) await takeBack(path, editor, { before, after, span }, typing);
    // Whoever typed while the engine drew goes on: to take the fix back would take their words, too.
    if (!isTaken && typing.isTyped) {
      if (isSameSpan(editor.selection(), span)) await leave({ start: span.end, end: span.end });
      return editor.read().startsWith(written);
    }
    if (isTaken) await path.seal();
    await leave(isTaken ? caretAfter(caret, span, text) : asBefore);
    return isTaken && editor.read() === after;
  } finally {
    typing.stop();
  }
}

/** Where the agent goes on writing: at the same words as before, or behind the new ones. */
export function caretAfter(caret: Span | null, span: Span, text: string): Span {
  const end = span.start + text.length;
  if (!caret || (caret.end > span.start && caret.start < span.end)) return { start: end, end };
  if (caret.end <= span.start) return caret;
  const grown = text.length - (span.end - span.start);
  return { start: caret.start + grown, end: caret.end + grown };
}

/** The browser writes where focus is, which a dialog of the page may not let go of, whatever is selected in the draft. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}
