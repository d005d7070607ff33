import { defineEditor } from './define-editor';
import { openInPageWorld } from './page-world-path';
import { readTextMap } from './read-text-map';
import type { TextMap } from './text-map';

/** CKEditor 4: the body of its frame, or inline an element of the page. Its history is reached in the page's world only. */
export default defineEditor({
  id: 'ckeditor4',
  priority: 10,
  accepts: (element) => element.classList.contains('cke_editable') && element.isContentEditable,
  open: (element, pageWorld) =>
    openInPageWorld('ckeditor4', element, pageWorld, () => readCkeditor4(element)),
});

/** Until it has focus, an empty editor may hold the words of its placeholder as real text. */
function readCkeditor4(element: HTMLElement): TextMap {
  return element.classList.contains('placeholder') ? { text: '', places: [] } : readTextMap(element);
}
