import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'trix.html',
  draft: 'trix-editor',
  isRich: true,
  redoButton: '[data-trix-action="redo"]',
  atOnePace: '?interval=0',
});
