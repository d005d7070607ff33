import type { Helpdesk } from './define-helpdesk';
import { findTicket, readTicketNumber } from './find-ticket';
import { lastDigits } from './last-digits';
import { findMessages, type MessagesRead, readCustomerName, toThread } from './read-messages';
import { findAll } from './select';

/** What other pages of the helpdesk say about a ticket whose own page shows no messages. */
export interface Elsewhere extends MessagesRead {
  /** The ticket's, in digits. */
  readonly number: string;
  readonly customerName: string | null;
}

export interface ElsewhereAddresses {
  /** The ticket's, in digits. */
  readonly number: string;
  /** Absolute, on the page's own origin; so is `customer`. */
  readonly messages: string;
  readonly customer?: string;
}

/** Those pages as they came, parsed. */
export interface ElsewherePages {
  readonly number: string;
  readonly messages: Document;
  /** Null where it did not come, or was not asked for. */
  readonly customer: Document | null;
}

/** Which pages to ask for, or null where this page shows the messages itself or nothing tells where they are. */
export function findElsewhere(helpdesk: Helpdesk, composer: HTMLElement): ElsewhereAddresses | null {
  const { elsewhere } = helpdesk;
  const ticket = elsewhere && findTicket(helpdesk, composer);
  if (!ticket || findAll(ticket, helpdesk.messages?.item).length > 0) return null;
  const number = readTicketNumber(helpdesk, ticket);
  if (number === null) return null;
  const messages = addressOf(elsewhere.messages, number, ticket);
  const customer = elsewhere.customer && addressOf(elsewhere.customer, number, ticket);
  return messages === null ? null : { number, messages, ...(customer && { customer }) };
}

/**
 * Reads those pages; null where the messages' page is none of this ticket: a log-in form, an error page, another
 * ticket. Where only the customer's page is missing, the messages are there and their authors unknown.
 */
export function readElsewhere(helpdesk: Helpdesk, pages: ElsewherePages): Elsewhere | null {
  if (!isOfTicket(helpdesk, pages.messages, pages.number)) return null;
  const where = helpdesk.elsewhere?.customer === undefined ? pages.messages : pages.customer;
  const people = where && isOfTicket(helpdesk, where, pages.number) ? where : null;
  const messages = toThread(findMessages(helpdesk, pages.messages, people));
  return {
    ...messages,
    number: pages.number,
    customerName: readCustomerName(helpdesk, people, messages.thread),
  };
}

function isOfTicket({ elsewhere }: Helpdesk, page: Document, number: string): boolean {
  return findAll(page, elsewhere?.proof.replaceAll('{number}', number)).length > 0;
}

/** Null where the page leads to another ticket, or to another site, where nothing is ever asked. */
function addressOf(selector: string, number: string, ticket: Element): string | null {
  const [lead] = findAll(ticket, selector);
  const page = new URL(ticket.ownerDocument.location.href);
  const address = lead?.getAttribute('href') ?? lead?.getAttribute('action');
  if (address == null || !/^https?:$/.test(page.protocol) || !URL.canParse(address, page)) return null;
  const url = new URL(address, page);
  return url.origin === page.origin && lastDigits(url.href) === number ? url.href : null;
}
