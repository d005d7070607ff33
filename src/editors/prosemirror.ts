import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** ProseMirror joins changes that follow each other within 500 ms (its default) into one undo step. */
const GROUP_DELAY = 550;

/** ProseMirror and what is built on it (Tiptap, BlockNote): it reads changes of its DOM into its own document and history. */
export default defineEditor({
  id: 'prosemirror',
  priority: 10,
  accepts: (element) => element.classList.contains('ProseMirror') && element.isContentEditable,
  open: openProseMirror,
});

function openProseMirror(element: HTMLElement): Editor {
  let lastChange = performance.now();
  const editor = openRichText('prosemirror', element, {
    prepare: () => wait(lastChange + GROUP_DELAY - performance.now()),
    undo: () => sendInput(element, 'historyUndo'),
    seal: () => seal(editor),
  });
  return {
    ...editor,
    watch(changed, signal) {
      editor.watch(() => {
        lastChange = performance.now();
        changed();
      }, signal);
    },
  };
}

/**
 * Takes the fix back and does it again at once: after an undo or a redo ProseMirror begins a new step, so what
 * the agent types next does not join the fix, however soon it comes.
 */
function seal(editor: Editor): void {
  const fixed = editor.read();
  sendInput(editor.element, 'historyUndo');
  if (editor.read() !== fixed) sendInput(editor.element, 'historyRedo');
}

function wait(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
