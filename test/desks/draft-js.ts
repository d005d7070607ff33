import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'draft-js.html',
  draft: '.public-DraftEditor-content',
  isRich: true,
  atOnePace: '?steps=each',
  noRandomEdits: {
    in: ['chromium', 'firefox'],
    because:
      'what a word holds that is pressed twice differs between two runs; in Firefox it takes the draft off the page',
  },
});
