import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'codemirror6.html',
  draft: '.cm-content',
  isRich: false,
  redoKeys: ['Control', 'y'],
  atOnePace: '?delay=0',
});
