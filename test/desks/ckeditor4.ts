import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'ckeditor4.html',
  draft: 'body.cke_editable',
  frame: 'iframe.cke_wysiwyg_frame',
  kind: 'example',
  isRich: true,
  noRandomEdits: { in: ['chromium', 'firefox'], because: 'its history goes by the clock' },
});
