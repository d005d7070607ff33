import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';

/** The part of a reply or a forwarded mail that is written inside the conversation. */
const COMPOSE = '.M9';
const SENDER = 'span.gD[email]';

/**
 * Gmail, in its window with conversations. Who wrote a mail is told by addresses: the agent's is the one the reply is
 * sent from, a customer's one that it is sent to, at the one domain besides the agent's. Anybody else, and all before
 * the reply shows its addresses, is unknown. A new mail beside the conversation belongs to none.
 */
export default defineHelpdesk({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  ticket: '[role="main"]',
  title: 'h2[data-legacy-thread-id], .ha h2',
  ticketId: 'h2[data-legacy-thread-id]',
  ticketIdAttribute: 'data-legacy-thread-id',
  composer: 'div[contenteditable="true"][g_editable="true"]',
  // There are no notes; but a mail may be forwarded to somebody who is no customer.
  mode: { reply: `${COMPOSE}:not(:has(.Un.J-JN-M-I .mI))` },
  messages: {
    // The latter are folded, and without their words.
    item: 'div:is(.adn, .adf)[data-message-id]',
    body: '.ii.gt div.a3s',
    // Gmail puts something before each id that a mail brings with it.
    drop: [
      '.gmail_quote',
      '.gmail_signature',
      '.yahoo_quoted',
      '.moz-cite-prefix',
      'blockquote',
      '[id$="appendonsend"], [id$="appendonsend"] ~ *',
      '[id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *',
      // A link to the rest of a long mail.
      '.iX',
    ].join(', '),
    from: {},
    name: SENDER,
    attachment: '.hq .aV3',
  },
  send: { button: `${COMPOSE} div.T-I.T-I-atl[role="button"]`, keys: ['Mod+Enter'] },
  attachments: { area: COMPOSE, item: `${COMPOSE} .dL .vI` },
  hooks: { author: authorOf },
});

function authorOf(item: Element): Author {
  const sender = addressIn(item.querySelector(SENDER)?.getAttribute('email'));
  const composes = [...(item.closest('[role="main"]')?.querySelectorAll(COMPOSE) ?? [])];
  const own = composes.flatMap((compose) => addressesIn(compose, 'from'));
  if (!sender || own.length === 0) return 'unknown';
  if (own.includes(sender)) return 'agent';
  // A colleague may be asked inside the conversation, and a company may have several domains: of two, neither is told.
  const colleagues = new Set(own.map(domainOf));
  const answered = composes.flatMap((compose) => addressesIn(compose, 'to'));
  const others = answered.filter((address) => !colleagues.has(domainOf(address)));
  const isOneSide = new Set(others.map(domainOf)).size === 1;
  return isOneSide && others.includes(sender) ? 'customer' : 'unknown';
}

/** Older pages have a field for each address, newer ones an element. */
function addressesIn(compose: Element, field: 'from' | 'to'): string[] {
  const inputs = [...compose.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)];
  const chips = [...compose.querySelectorAll(`[name="${field}"] [role="option"]`)];
  const written = [
    ...inputs.map(({ value }) => value),
    ...chips.map((chip) => chip.getAttribute('data-hovercard-id')),
  ];
  return written.flatMap((one) => addressIn(one) ?? []);
}

function addressIn(written: string | null | undefined): string | null {
  return /[^\s<>"]+@[^\s<>"]+/.exec(written ?? '')?.[0].toLowerCase() ?? null;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@'));
}
