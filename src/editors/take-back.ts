import { changedStretch } from './changed-stretch';
import type { Editor } from './define-editor';
import type { InputPath } from './input-path';
import { isSameSpan } from './same-span';

/**
 * What an editor makes of the words by itself (quotation marks, a list) is a step of its own on top, and only where that
 * one is gone and the words stand alone is another step ours: the next would be the agent's.
 */
export async function takeBack(
  path: InputPath,
  editor: Editor,
  before: string,
  after: string,
): Promise<void> {
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
  const { start, end, endAfter } = changedStretch(before, editor.read());
  const lost = before.slice(start, end);
  if (lost === '') return;
  const span = { start, end: endAfter };
  editor.select(span);
  await path.settle();
  if (isSameSpan(editor.selection(), span)) await path.write(lost);
}
