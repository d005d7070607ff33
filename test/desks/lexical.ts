import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'lexical.html',
  draft: '[data-lexical-editor]',
  isRich: true,
  atOnePace: '?delay=0',
});
