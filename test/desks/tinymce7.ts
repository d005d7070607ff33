import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'tinymce7.html',
  draft: 'body.mce-content-body',
  frame: 'iframe.tox-edit-area__iframe',
  kind: 'former',
  isRich: true,
});
