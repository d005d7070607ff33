import { defineDesk } from '../support/define-desk';

export default defineDesk({ path: 'contenteditable.html', draft: '.draft', kind: 'example', isRich: true });
