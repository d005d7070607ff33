import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** Lexical: it draws its own document, and takes what the browser announces as an input. */
export default defineEditor({
  id: 'lexical',
  priority: 10,
  accepts: (element) => element.hasAttribute('data-lexical-editor') && element.isContentEditable,
  open: openLexical,
});

/** What is written over a selection joins no other change, before or after it: there is nothing to prepare or to seal. */
function openLexical(element: HTMLElement): Editor {
  return openRichText('lexical', element, {
    prepare: () => Promise.resolve(),
    write: (text) =>
      sendInput(element, text === '' ? 'deleteContentBackward' : 'insertReplacementText', text),
    undo: () => sendInput(element, 'historyUndo'),
    seal: () => undefined,
  });
}
