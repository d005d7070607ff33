import { defineHelpdesk } from './define-helpdesk';

const REPLY = '#General.tab-pane.active';
const NOTE = '#Internal.tab-pane.active';

/**
 * Faveo Helpdesk, the community edition. Its messages are not read: they come with the newest on top, ten on a page,
 * what came by mail is written into frames, and what tells their order is at no element around them.
 */
export default defineHelpdesk({
  id: 'faveo',
  name: 'Faveo Helpdesk',
  matches: ['*://*/thread/*', '*://*/*/thread/*'],
  fingerprint: '#inboxactions #General',
  title: '#refresh2',
  ticketId: '#General input[name="ticket_ID"]',
  // The class is the editor's own: it does not mean a note. The textareas stand there before the editor comes.
  composer: '#inboxactions :is(#General, #Internal) .note-editable[contenteditable="true"]',
  mode: { reply: `#inboxactions ${REPLY}`, note: `#inboxactions ${NOTE}` },
  send: { button: '#General #replybtn, #Internal #form2 button[type="submit"]' },
  customerName: 'a[href*="/user/"] > i.fa-user + b',
  // A note has no files.
  attachments: { area: `${REPLY} #reset-attachment`, item: `${REPLY} #file_details td:first-child` },
});
