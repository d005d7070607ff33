import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'tinymce.html',
  draft: 'body.mce-content-body',
  frame: 'iframe.tox-edit-area__iframe',
  kind: 'example',
  isRich: true,
});
