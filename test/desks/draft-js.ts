import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'draft-js.html',
  draft: '.public-DraftEditor-content',
  isRich: true,
  atOnePace: '?steps=each',
  noRandomEdits: {
    in: ['firefox'],
    because: 'it stumbles over its own nodes and takes the draft off the page',
  },
});
