import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'tiptap2.html',
  draft: '.ProseMirror',
  kind: 'former',
  isRich: true,
  atOnePace: '?delay=-1',
});
