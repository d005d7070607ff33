import { defineEditor, type Editor } from './define-editor';
import { sealByCaret } from './input-path';
import { openRichText } from './rich-text';

/** Also around an island: what can be edited in a table that is one belongs to the draft around it. */
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Any editable element without an engine behind it that a bridge of its own knows. */
export default defineEditor({
  id: 'contenteditable',
  priority: 0,
  accepts: (element) => element.isContentEditable && !element.parentElement?.closest(EDITABLE),
  open: openEditable,
});

function openEditable(element: HTMLElement): Editor {
  const editor = openRichText('contenteditable', element, {
    prepare: () => Promise.resolve(),
    undo: () => element.ownerDocument.execCommand('undo'),
    seal: () => sealByCaret(editor),
  });
  return editor;
}
