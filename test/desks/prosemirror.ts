import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'tiptap.html',
  draft: '.ProseMirror',
  kind: 'example',
  isRich: true,
  atOnePace: '?delay=-1',
});
