import { defineEditor, type Editor } from './define-editor';
import { sealByCaret } from './input-path';
import { openRichText } from './rich-text';

/** Any editable element without an engine behind it that a bridge of its own knows. */
export default defineEditor({
  id: 'contenteditable',
  priority: 0,
  accepts: (element) => element.isContentEditable && !element.parentElement?.isContentEditable,
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
