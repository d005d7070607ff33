import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'codemirror6.html',
  draft: '.cm-content',
  isRich: false,
  redoKeys: ['Control', 'y'],
  atOnePace: '?delay=0',
  noRandomEdits: { in: ['chromium'], because: 'how many steps it undoes differs between two runs' },
});
