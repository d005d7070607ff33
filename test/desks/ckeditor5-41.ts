import { defineDesk } from '../support/define-desk';

/** The classic build, whole in one script, as many tools still ship it; it asks for no licence key. */
export default defineDesk({
  path: 'ckeditor5-41.html',
  draft: '.ck-editor__editable',
  kind: 'former',
  isRich: true,
  focusRest: 60,
});
