import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'quill.html',
  draft: '.ql-editor',
  isRich: true,
  atOnePace: '?delay=0',
  rest: 20,
});
