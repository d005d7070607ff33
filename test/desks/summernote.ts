import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'summernote.html',
  draft: '.note-editable',
  isRich: true,
  redoKeys: ['Control', 'y'],
});
