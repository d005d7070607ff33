import { defineDesk } from '../support/define-desk';

export default defineDesk({ path: 'textarea.html', draft: 'textarea', kind: 'example', isRich: false });
