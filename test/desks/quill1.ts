import { defineDesk } from '../support/define-desk';

export default defineDesk({
  path: 'quill1.html',
  draft: '.ql-editor',
  isRich: true,
  isComposed: true,
  noRandomEdits: { in: ['chromium', 'firefox'], because: 'a paste arrives by a timer of its own' },
});
