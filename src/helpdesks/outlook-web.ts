import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { findAll, readText } from './select';

const TICKET = '[data-app-section="MailReadCompose"], [data-app-section="Form_Content"]';
const BODY = '[id^="UniqueMessageBody"]';
const SENDER = '[id^="MSG_"][id$="_FROM"]';
/** A card has this label in English only; in other languages a message is what is around its words. */
const CARD = '[aria-label="Email message"]';
const ME = '#O365_MainLink_Me > div > div:nth-child(1)';
const SEND = '[data-testid="ComposeSendButton"]';

/**
 * Outlook on the web. Of those in the agent's own organisation it shows the names alone, of others the addresses, too:
 * so the agent is told by name, a customer by having an address, and a colleague is unknown. Names are read in English
 * only, and a draft that was saved looks like a mail.
 */
export default defineHelpdesk({
  id: 'outlook-web',
  name: 'Outlook on the web',
  matches: [
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.live.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*',
  ],
  ticket: TICKET,
  title: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
  // The fields of those who get the mail have one line.
  composer: `:is([id*="docking_InitVisiblePart"], [data-app-section="Form_Content"]) [contenteditable="true"][aria-multiline="true"]`,
  // There are no notes: what is written here goes out.
  mode: { reply: '[contenteditable="true"][aria-multiline="true"]' },
  messages: {
    item: `${CARD}:has(${BODY}), :has(> ${BODY}):not(${CARD}, ${CARD} *)`,
    body: BODY,
    drop: [
      '.gmail_quote',
      '.yahoo_quoted',
      '.moz-cite-prefix',
      'blockquote',
      '[id$="appendonsend"], [id$="appendonsend"] ~ *',
      '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *',
    ].join(', '),
    from: {},
    name: SENDER,
  },
  send: {
    // Not the menu for sending later.
    button: `button${SEND}:not([aria-haspopup]), ${SEND} button:not([aria-haspopup])`,
    keys: ['Mod+Enter'],
  },
  hooks: { author: authorOf },
});

function authorOf(item: Element): Author {
  const sender = senderOf(item);
  const me = readText(item.ownerDocument, ME);
  if (!sender || !me) return 'unknown';
  const words = `${sender.textContent} ${findAll(sender, '[aria-label]')[0]?.getAttribute('aria-label') ?? ''}`;
  if (words.includes(me)) return words.replaceAll(me, '').includes('@') ? 'unknown' : 'agent';
  return words.includes('@') ? 'customer' : 'unknown';
}

/** The last that stands before the words of the message. */
function senderOf(item: Element): Element | null {
  const body = item.querySelector(BODY);
  const ticket = item.closest(TICKET);
  const before = body && ticket ? findAll(ticket, SENDER).filter((one) => isBefore(one, body)) : [];
  return before.at(-1) ?? null;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
