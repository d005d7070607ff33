import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'draft-js.html',
  draft: '.public-DraftEditor-content',
  isRich: true,
  atOnePace: '?steps=each',
});
