import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { spliceWords } from './splice-words';

/** Summernote: an element of the page, of which it remembers the whole content at each step. */
export default defineEditor({
  id: 'summernote',
  priority: 10,
  accepts: (element) => element.classList.contains('note-editable') && element.isContentEditable,
  open: openSummernote,
});

function openSummernote(element: HTMLElement): Editor {
  const splice = spliceWords(element.ownerDocument);
  let isRemembered = false;
  const remember = () => {
    // Summernote remembers at every release of the mouse, also what it remembers already: a step that does nothing.
    if (!isRemembered) element.dispatchEvent(new MouseEvent('mouseup'));
  };
  const editor = openRichText('summernote', element, {
    ...splice,
    prepare: () => Promise.resolve(remember()),
    write(text) {
      // A draft that grows longer than the page allows is set back to what it was at the last key: to now.
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified' }));
      splice.write(text);
      element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
    },
    seal: remember,
  });
  return {
    ...editor,
    watch(changed, signal) {
      element.addEventListener('mouseup', () => (isRemembered = true), { signal });
      editor.watch(() => {
        isRemembered = false;
        changed();
      }, signal);
    },
  };
}
