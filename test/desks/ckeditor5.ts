import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'ckeditor5.html',
  draft: '.ck-editor__editable',
  kind: 'example',
  isRich: true,
  focusRest: 60,
});
