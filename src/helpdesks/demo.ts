import { defineHelpdesk } from './define-helpdesk';

const TICKET = '[data-ticket]';
const COMPOSER = '[data-composer] textarea, [data-composer] [contenteditable="true"]';
const MESSAGE = '[data-message]';

/** The demo helpdesk that comes with the extension. */
export default defineHelpdesk({
  id: 'demo',
  name: 'Demo helpdesk',
  matches: ['*://*/src/pages/demo/index.html'],
  ticket: TICKET,
  title: '[data-subject]',
  ticketId: '[data-number]',
  composer: COMPOSER,
  mode: { reply: '[data-composer="reply"]', note: '[data-composer="note"]' },
  messages: {
    item: MESSAGE,
    body: '[data-body]',
    from: {
      customer: '[data-message="customer"]',
      agent: '[data-message="agent"]',
      note: '[data-message="note"]',
      bot: '[data-message="bot"]',
    },
    name: '[data-author]',
    at: 'time',
    attachment: '[data-file]',
  },
  send: { button: '[data-send]' },
  customerName: '[data-customer]',
  agentName: '[data-agent]',
  attachments: { area: '[data-uploads]', item: '[data-upload]' },
});
