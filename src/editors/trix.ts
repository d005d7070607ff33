import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** After a press of the mouse Trix takes no notice of the selection for 200 ms. */
const BLIND = 250;

/** Trix: it draws its own document, and takes what the browser announces as an input. */
export default defineEditor({
  id: 'trix',
  priority: 10,
  accepts: (element) => element.tagName === 'TRIX-EDITOR' && element.isContentEditable,
  open: openTrix,
});

/** What is written over a selection joins no other change, before or after it: there is nothing to seal. */
function openTrix(element: HTMLElement): Editor {
  return openRichText('trix', element, {
    prepare: () => new Promise((resolve) => setTimeout(resolve, BLIND)),
    write: (text) => write(element, text),
    undo: () => sendInput(element, 'historyUndo'),
    seal: () => undefined,
  });
}

/** Trix draws a change at the next frame, when a key may have come, but what it undoes and redoes at once. */
function write(element: HTMLElement, text: string): void {
  sendInput(element, text === '' ? 'deleteContentBackward' : 'insertText', text);
  sendInput(element, 'historyUndo');
  sendInput(element, 'historyRedo');
}
