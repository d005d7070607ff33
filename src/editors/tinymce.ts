import { defineEditor, type Editor } from './define-editor';
import { openRichText } from './rich-text';
import { spliceWords } from './splice-words';

/** TinyMCE: the body of its frame, or inline an element of the page. */
export default defineEditor({
  id: 'tinymce',
  priority: 10,
  accepts: (element) => element.classList.contains('mce-content-body') && element.isContentEditable,
  open: openTinymce,
});

function openTinymce(element: HTMLElement): Editor {
  const editor = openRichText('tinymce', element, {
    ...spliceWords(element.ownerDocument),
    prepare: () => Promise.resolve(endStep(element)),
    seal: () => endStep(element),
  });
  return {
    ...editor,
    // Read-only it stays editable for the browser, and keeps the keys away.
    replace: async (span, expected, text) =>
      !element.classList.contains('mce-content-readonly') && editor.replace(span, expected, text),
  };
}

/**
 * When TinyMCE hears that a spell checker replaced a word, it makes a step of all that changed since the last one, and
 * tells the page of the change. Where nothing changed, it makes none. While an input method composes it leaves the
 * blanks of the paragraph as they are; else it would make no-break spaces of some.
 */
function endStep(element: HTMLElement): void {
  const event = { inputType: 'insertReplacementText', isComposing: true, bubbles: true };
  element.dispatchEvent(new InputEvent('input', event));
}
