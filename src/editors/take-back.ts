import type { Span } from '../engine/types';
import { changedStretch } from './changed-stretch';
import type { Editor } from './define-editor';
import type { InputPath } from './input-path';
import { isSameSpan } from './same-span';
import type { TypingWatch } from './watch-typing';

/** What should have been written: the draft before and after it, and the place of the words in the one before. */
export interface FailedFix {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
}

/**
 * Takes back what an editor made of a fix. What it makes of the words by itself (quotation marks, a list) is a step of its
 * own on top, and only where that one is gone and the words stand alone is another step ours: the next would be the
 * agent's. Ends where the agent types.
 */
export async function takeBack(
  path: InputPath,
  editor: Editor,
  fix: FailedFix,
  typing: TypingWatch,
): Promise<void> {
  const taken = editor.read();
  const undoOn = async (isOurs: boolean) => {
    if (!isOurs || typing.isTyped) return;
    await path.undo();
    await path.settle();
  };
  await undoOn(taken !== fix.before);
  await undoOn(editor.read() === fix.after);
  if (!typing.isTyped) await writeBack(path, editor, fix, taken);
}

/**
 * A page that sets its draft anew at every input leaves the browser nothing to undo: what stood at the words is written
 * once more. Never further than their own plain text, and not over what the page put there once ours was undone.
 */
async function writeBack(
  path: InputPath,
  editor: Editor,
  { before, span }: FailedFix,
  taken: string,
): Promise<void> {
  const now = editor.read();
  const { start, end, endAfter } = changedStretch(before, now);
  const lost = before.slice(start, end);
  const standing = { start, end: endAfter };
  const isAtFix = start <= span.end && end >= span.start;
  const isOfPage = lost === '' && now !== taken;
  if (now === before || !isAtFix || isOfPage || !isPlain(editor, standing, lost)) return;
  editor.select(standing);
  await path.settle();
  if (isSameSpan(editor.selection(), standing)) await path.write(lost);
}

/** Whether text in place of other text loses no paragraph, list or bold. */
function isPlain(editor: Editor, standing: Span, text: string): boolean {
  const ranges = editor.ranges(standing);
  return ranges === null || (ranges.length <= 1 && !text.includes('\n'));
}
