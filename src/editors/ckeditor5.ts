import { defineEditor, type Editor } from './define-editor';
import { sealByCaret } from './input-path';
import { keepScrolled } from './keep-scrolled';
import { pressUndo } from './press-key';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** CKEditor 5: it draws its own document, and takes what the browser announces as an input. */
export default defineEditor({
  id: 'ckeditor5',
  priority: 10,
  accepts: (element) =>
    element.matches('.ck-editor__editable:not(.ck-editor__nested-editable)') && element.isContentEditable,
  open: openCkeditor5,
});

/** A change of the selection ends a step of its history, so selecting the words is all the preparation. */
function openCkeditor5(element: HTMLElement): Editor {
  const editor = openRichText('ckeditor5', element, {
    prepare: () => Promise.resolve(),
    write: (text) => keepScrolled(element, () => sendInput(element, 'insertReplacementText', text)),
    undo: () => keepScrolled(element, () => pressUndo(element)),
    seal: () => sealByCaret(editor),
  });
  return {
    ...editor,
    // A line break would be a paragraph, and that a step of its own.
    replace: async (span, expected, text) => !text.includes('\n') && editor.replace(span, expected, text),
  };
}
