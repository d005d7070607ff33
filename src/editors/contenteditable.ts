import { defineEditor } from './define-editor';
import { openRichText } from './rich-text';

/** Any editable element without an engine behind it that a bridge of its own knows. */
export default defineEditor({
  id: 'contenteditable',
  priority: 0,
  accepts: (element) => element.isContentEditable && !element.parentElement?.isContentEditable,
  open: (element) =>
    openRichText('contenteditable', element, {
      prepare: () => Promise.resolve(),
      undo: () => element.ownerDocument.execCommand('undo'),
      seal: () => Promise.resolve(),
    }),
});
