import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'slate.html',
  draft: '[data-slate-editor]',
  isRich: true,
  noRandomEdits: {
    in: ['chromium', 'firefox'],
    because: 'it hears of a selection at most every 100 ms, and undoes to what it heard of',
  },
});
