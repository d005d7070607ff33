import { defineHelpdesk } from './define-helpdesk';

const TOP = '.o-mail-Chatter-top';

/**
 * Odoo, the chatter of a ticket or another record. Its messages are left out: the newest stands first and nothing on
 * the page tells their order, nor who of their writers works here.
 */
export default defineHelpdesk({
  id: 'odoo-helpdesk',
  name: 'Odoo Helpdesk',
  matches: ['*://*/odoo/*', '*://*/web'],
  fingerprint: '.o_web_client, .o-mail-Chatter',
  ticket: '.o-mail-Chatter',
  // Not in a chat window, nor where a message is edited; the second field only measures the first.
  composer: `${TOP} textarea.o-mail-Composer-input`,
  mode: {
    note: `${TOP} .o-mail-Chatter-logNote.active`,
    reply: `${TOP} .o-mail-Chatter-sendMessage.active`,
  },
  send: { button: `${TOP} button.o-mail-Composer-send`, keys: ['Mod+Enter'] },
});
