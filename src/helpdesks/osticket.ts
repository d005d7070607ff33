import { defineHelpdesk } from './define-helpdesk';

/** The page names the tab that is open; the form of the other stays in it, hidden. */
const WHILE_REPLY = '#response_options:has(> #response-tabs > .active > a[href="#reply"])';
const WHILE_NOTE = '#response_options:has(> #response-tabs > .active > a[href="#note"])';
const QUOTE = 'blockquote, .gmail_quote';
/** Of the two forms, the one in front. */
const FILES = `:is(${WHILE_REPLY} #reply, ${WHILE_NOTE} #note) .filedrop`;

/**
 * osTicket, the panel of its staff, version 1.17 and 1.18. Tasks of a ticket have threads of their own, which are not
 * its messages. What an agent typed in the name of a customer, who called, looks like the customer's.
 */
export default defineHelpdesk({
  id: 'osticket',
  name: 'osTicket',
  matches: ['*://*/scp/tickets.php', '*://*/*/scp/tickets.php'],
  fingerprint: 'meta[http-equiv="x-pjax-version"]',
  // Previews of other tickets hang below the body.
  ticket: '#container',
  title: '.tixTitle h3',
  ticketId: '#response_options > form > input[name="id"]',
  // The textareas are there alone where rich text is off.
  composer: 'form:is(#reply, #note) :is(.redactor-in[contenteditable="true"], #response, #internal_note)',
  mode: { reply: WHILE_REPLY, note: WHILE_NOTE },
  messages: {
    // Which end is the newest, each agent may set. The number is at the element around an entry.
    item: '#ticketThread #thread-items > [id^="thread-entry-"]',
    order: 'id',
    body: '.thread-body > div:first-child',
    drop: QUOTE,
    withheld: QUOTE,
    from: {
      customer: ':has(> .thread-entry.message)',
      agent: ':has(> .thread-entry.response)',
      note: ':has(> .thread-entry.note)',
      bot: ':has(> .thread-entry.system)',
    },
    name: '.header > b',
    at: '.header time',
    attachment: '.thread-body > .attachments .filename',
  },
  send: { button: '#response_options > form input[type="submit"]' },
  customerName: '.ticket_info [id^="user-"][id$="-name"]',
  // Only the first name is there.
  agentName: '#header #info > strong',
  attachments: { area: FILES, item: `${FILES} .file .filename > :not(.filesize)` },
});
