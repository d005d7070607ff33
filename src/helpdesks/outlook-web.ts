import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { personName } from './person-name';
import { findAll, readText, textOf } from './select';

const TICKET = '[data-app-section="MailReadCompose"], [data-app-section="Form_Content"]';
const BODY = '[id^="UniqueMessageBody"]';
const SENDER = '[id^="MSG_"][id$="_FROM"]';
/** A card has this label in English only; in other languages a message is what is around its words. */
const CARD = '[aria-label="Email message"]';
const ME = '#O365_MainLink_Me > div > div:nth-child(1)';
const SEND = '[data-testid="ComposeSendButton"]';
const COMPOSE = ':is([id*="docking_InitVisiblePart"], [data-app-section="Form_Content"])';
const LINES = '[contenteditable="true"][aria-multiline="true"]';
/** To whom the mail goes: fields of one line. */
const RECIPIENTS = `${COMPOSE} [contenteditable="true"]:not([aria-multiline="true"])`;
const ADDRESS = /[^\s<>"]+@[^\s<>"]+/;

/**
 * Outlook on the web. Of those in the agent's own organisation it shows the names alone, of others mostly the addresses,
 * too, and sometimes of a shared mailbox or of another part of the organisation. So a customer is who has an address and
 * gets the reply, where all such senders have one domain; the agent is told by name, and anybody else is unknown. A draft
 * that was saved looks like a mail.
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
  composer: `${COMPOSE} ${LINES}`,
  // There are no notes: what is written here goes out.
  mode: { reply: LINES },
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
  const ticket = item.closest(TICKET);
  const sender = senderOf(item);
  const me = readText(item.ownerDocument, ME);
  if (!ticket || !sender || !me) return 'unknown';
  if (addressOf(sender) === null) return nameOf(sender) === me ? 'agent' : 'unknown';
  const answered = findAll(ticket, SENDER).filter((one) => nameOf(one) !== me && isAnswered(ticket, one));
  const domains = new Set(answered.map((one) => addressOf(one)?.replace(/^.*@/, '')));
  return domains.size === 1 && answered.includes(sender) ? 'customer' : 'unknown';
}

/** With an address of their own: a colleague who gets a copy has none. */
function isAnswered(ticket: Element, sender: Element): boolean {
  const address = addressOf(sender);
  const name = nameOf(sender);
  return (
    address !== null &&
    findAll(ticket, RECIPIENTS).some((field) => {
      const recipients = textOf(field).toLowerCase();
      return recipients.includes(address) || (name !== null && recipients.includes(name.toLowerCase()));
    })
  );
}

/** What the page shows, which in each language is `Nell Frost<nell@example.com>`; not its label, which begins with a word. */
function nameOf(sender: Element): string | null {
  return personName(textOf(sender));
}

function addressOf(sender: Element): string | null {
  return ADDRESS.exec(textOf(sender))?.[0].toLowerCase() ?? null;
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
