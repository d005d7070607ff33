import { defineHelpdesk } from './define-helpdesk';

const ITEM = '.ticket-details__item';
const PRIVATE = '.ticket-details__privatenote';
/** Freshdesk's word for whoever is no agent. */
const NO_AGENT = '.ticket-details__requestor';
const AGENT = ':has([data-test-is-agent])';
/** A note goes to nobody; what is marked as private and has recipients was forwarded, or came back. */
const MAILED = ':has(.emails-info:not(.notify))';

/**
 * Freshdesk, at its own addresses. Only the field for whom a note notifies tells the editors apart, so a reply, which may
 * as well be a forward, has no known mode, and its send is never asked about. Neither the editor's files nor the
 * contact's panel, in a frame of its own, can be seen.
 */
export default defineHelpdesk({
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/tickets/*', 'https://*.myfreshworks.com/a/tickets/*'],
  title: '.ticket-subject-heading',
  ticketId: '.breadcrumb__item.active',
  composer: '.fr-element[contenteditable="true"]',
  mode: { note: '[data-test-notify-to]' },
  messages: {
    // Not the editor in the row of messages. Messages that wait behind a button are there, but cannot be read.
    item: `${ITEM}:not(:has(.rich-editor)), .more-block.async-button`,
    body: '#ticket_original_request, [data-test-conversation="conversation-text"]',
    drop: 'blockquote, .freshdesk_quote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix',
    // What is private and comes from outside is another company's answer, or a note's: it is nobody's.
    from: {
      note: `${PRIVATE}:not(${NO_AGENT}, ${MAILED})`,
      agent: `${ITEM}${AGENT}:not(${PRIVATE}, ${NO_AGENT})`,
      customer: `${NO_AGENT}:not(${PRIVATE}, ${AGENT})`,
    },
    name: '[data-test-id="user-name"]',
  },
});
