import type { ComposerMode, Conversation, Message, Unseen } from '../engine/types';
import type { FoundMessage, Helpdesk, SiteProfile } from './define-helpdesk';
import type { Elsewhere } from './elsewhere';
import { findTicket, readTicketId, readTicketNumber } from './find-ticket';
import { findMessages, nameOf, readCustomerName, toThread } from './read-messages';
import { findAll, readText, textOf } from './select';
import { holds } from './trees';

export interface TicketReading {
  /** Everything but the draft. The id tells this ticket from the others of the page; it is absent where nothing does. */
  conversation: Omit<Conversation, 'draft'>;
  title: string | null;
  mode: ComposerMode;
  unseen: Unseen[];
}

/**
 * Reads the ticket around a composer: looks only inside the ticket, writes nothing, and names what it has no
 * evidence for instead of guessing. A selector that is broken or not valid CSS finds nothing. Where the page shows
 * no message, `elsewhere` has them.
 */
export function readTicket(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  elsewhere: Elsewhere | null = null,
): TicketReading {
  const ticket = findTicket(helpdesk, composer);
  const found = findOwnMessages(helpdesk, composer);
  // The page may have gone on to another ticket since that one was asked for.
  const isElsewhere =
    found.length === 0 && ticket !== null && elsewhere?.number === readTicketNumber(helpdesk, ticket);
  const { thread, complete } = isElsewhere ? elsewhere : toThread(found);
  const customer = isElsewhere ? elsewhere.customerName : readCustomerName(helpdesk, ticket, thread);
  const title = ticket && readText(ticket, helpdesk.title);
  const mode = readMode(helpdesk, composer);
  const id = (ticket && readTicketId(helpdesk, ticket)) ?? idOf(title, thread);
  const agent = ticket && nameOf(helpdesk, readText(ticket, helpdesk.agentName) ?? '');
  const attachments = ticket && readUploads(helpdesk, ticket);
  return {
    conversation: {
      ...(id && { id }),
      thread,
      ...(customer && { customer: { name: customer } }),
      ...(agent && { agent: { name: agent } }),
      ...(attachments && { attachments }),
    },
    title,
    mode,
    unseen: [
      ...(complete ? [] : (['messages'] as const)),
      ...(knowsAuthors(thread) ? [] : (['authors'] as const)),
      ...(customer ? [] : (['customer-name'] as const)),
      ...(attachments ? [] : (['attachments'] as const)),
      ...(mode === 'unknown' ? (['mode'] as const) : []),
    ],
  };
}

/** What the composer writes at this moment. A script may have switched it without an event, so it is asked before every check. */
export function readMode(helpdesk: Helpdesk, composer: HTMLElement): ComposerMode {
  const ticket = findTicket(helpdesk, composer);
  return ticket ? modeIn(helpdesk, ticket, composer) : 'unknown';
}

/** The element of a message, counted as in the reading; null where the page has it no more. */
export function findMessage(helpdesk: Helpdesk, composer: HTMLElement, index: number): Element | null {
  return findOwnMessages(helpdesk, composer).filter(({ message }) => message !== null)[index]?.item ?? null;
}

/** The messages that the page around a composer shows. */
export function findOwnMessages(helpdesk: Helpdesk, composer: HTMLElement): FoundMessage[] {
  const ticket = findTicket(helpdesk, composer);
  if (!ticket) return [];
  const found = helpdesk.hooks?.messages?.(composer, helpdesk) ?? findMessages(helpdesk, ticket, ticket);
  return found.filter(({ item }) => !holds(item, composer));
}

function modeIn(helpdesk: Helpdesk, ticket: Element, composer: HTMLElement): ComposerMode {
  const known = helpdesk.hooks?.mode?.(composer);
  if (known) return known;
  if (findAll(ticket, helpdesk.mode?.note).length > 0) return 'note';
  return findAll(ticket, helpdesk.mode?.reply).length > 0 ? 'reply' : 'unknown';
}

/** A thread without any customer is one whose customer was taken for somebody else, or is not there. */
function knowsAuthors(thread: readonly Message[]): boolean {
  return thread.some(({ from }) => from === 'customer') && thread.every(({ from }) => from !== 'unknown');
}

/** Null where files cannot be seen at all. */
function readUploads({ attachments }: SiteProfile, ticket: Element): string[] | null {
  if (findAll(ticket, attachments?.area).length === 0) return null;
  return findAll(ticket, attachments?.item).map(textOf);
}

/** Two tickets may have one title, but hardly the same first words too. */
function idOf(title: string | null, thread: readonly Message[]): string {
  const first = thread.find(({ from }) => from === 'customer')?.text;
  return [title, first].filter(Boolean).join('\n');
}
