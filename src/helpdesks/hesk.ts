import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { findAll, readText, textOf } from './select';

const FORM = 'form[action="admin_reply_ticket.php"]';
/** Only where it comes first: where the newest is on top, nothing but times would tell the order. */
const FIRST = '.original-message:has(> .block--description):not(.original-message ~ .original-message)';
const REPLY = '.ticket__body_block:has(> .block--head)';
/** Of the first message its sender, and those who get copies. */
const CUSTOMERS = '.original-message > .block--head .dropdown.customer > label > span';
const QUOTE = 'blockquote, .gmail_quote';

/**
 * HESK, version 3, the pages of its staff. Replies with the newest on top are not read, nor are notes, which stand together
 * in the first message whenever they were written: there is the form of a note, too, so it is no draft. What an
 * agent submitted as the customer looks like the customer's. A menu that sends with a status is a field, not a button.
 */
export default defineHelpdesk({
  id: 'hesk',
  name: 'HESK',
  // The name of the folder is for each to choose.
  matches: ['*://*/*/admin_ticket.php'],
  fingerprint: '.main__content.ticket > .ticket__body',
  ticket: '.main__content.ticket',
  title: '.original-message > h3',
  ticketId: `${FORM} input[name="orig_id"]`,
  composer: `${FORM} textarea#message, body#tinymce[contenteditable="true"]`,
  composerFrame: `${FORM} iframe#message_ifr`,
  mode: { reply: FORM },
  messages: {
    item: `${FIRST}, ${FIRST} ~ ${REPLY}, ${FIRST} ~ .ticket__replies ${REPLY}`,
    body: ':scope > .block--description',
    drop: QUOTE,
    withheld: QUOTE,
    from: { customer: '.original-message', agent: '.response' },
    name: ':scope > .block--head :is(.contact > b, .dropdown.customer > label > span)',
    at: ':scope > .block--head time',
    attachment: ':scope > .block--uploads a.underline[href*="download_attachment.php"]',
  },
  // The other button keeps the reply for later.
  send: { button: `${FORM} input[type="submit"]:not([name="save_reply"])` },
  customerName: '.original-message > .block--head .requester .dropdown.customer > label > span',
  attachments: { area: `${FORM} .dropzone`, item: `${FORM} .dropzone p[data-dz-name]` },
  hooks: { author: authorByName },
});

/** A reply that is not marked as an agent's is the customer's only where it bears the name of one. */
function authorByName(item: Element, found: Author): Author {
  if (found !== 'unknown') return found;
  const name = readText(item, '.block--head .contact > b');
  const customers = item.parentElement?.closest('.ticket__body');
  const names = customers ? findAll(customers, CUSTOMERS).map(textOf) : [];
  return name && names.includes(name) ? 'customer' : 'unknown';
}
