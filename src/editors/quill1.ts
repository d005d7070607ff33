import { defineEditor } from './define-editor';
import { openInPageWorld } from './page-world-path';
import { readTextMap } from './read-text-map';

/** Quill 1, which has a clipboard beside the draft. Its history is reached in the page's world only. */
export default defineEditor({
  id: 'quill1',
  priority: 10,
  ownOptOut: 'data-gramm',
  accepts: (element) =>
    element.matches('.ql-container:has(> .ql-clipboard) > .ql-editor') && element.isContentEditable,
  open: (element, pageWorld) => openInPageWorld('quill1', element, pageWorld, () => readTextMap(element)),
});
