import { defineEditor, type Editor } from './define-editor';
import { sealByCaret } from './input-path';
import { keepScrolled } from './keep-scrolled';
import { openRichText } from './rich-text';
import { sendInput } from './send-input';

/** What stands for text that is not drawn: what is far out of view, or folded, or shown as something else. */
const STAND_INS = '.cm-gap, [contenteditable="false"]:not(.cm-placeholder, .cm-specialChar)';

/** CodeMirror 6: it draws the lines around those in view, and reads changes of its DOM into its own document and history. */
export default defineEditor({
  id: 'codemirror6',
  priority: 10,
  accepts: (element) => element.classList.contains('cm-content') && element.isContentEditable,
  open: openCodemirror6,
});

/** A selection ends a step of its history, so selecting the words is all the preparation. */
function openCodemirror6(element: HTMLElement): Editor {
  const editor = openRichText('codemirror6', element, {
    prepare: () => Promise.resolve(),
    undo: () => keepScrolled(element, () => sendInput(element, 'historyUndo')),
    seal: () => sealByCaret(editor),
  });
  const isWhole = () => element.querySelector(STAND_INS) === null;
  return {
    ...editor,
    isWhole,
    replace: async (span, expected, text) => isWhole() && editor.replace(span, expected, text),
  };
}
