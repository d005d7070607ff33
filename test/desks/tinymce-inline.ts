import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'tinymce-inline.html',
  draft: '#reply.mce-content-body',
  kind: 'former',
  isRich: true,
});
