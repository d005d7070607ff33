import type { Author, ComposerMode, Conversation, Message, Unseen } from '../engine/types';
import type { Helpdesk, SiteProfile } from './define-helpdesk';
import type { Elsewhere } from './elsewhere';

export interface TicketReading {
  /** Everything but the draft. The id tells this ticket from the others of the page; it is absent where nothing does. */
  conversation: Omit<Conversation, 'draft'>;
  title: string | null;
  mode: ComposerMode;
  unseen: Unseen[];
}

/** A message that matches several is the first of these: a note or a bot must never pass for a customer. */
const AUTHORS = ['note', 'bot', 'agent', 'customer'] as const satisfies readonly Author[];

/**
 * Reads the ticket around a composer: looks only inside the ticket, writes nothing, and names what it has no
 * evidence for instead of guessing. A selector that is broken or not valid CSS finds nothing.
 */
export function readTicket(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  _elsewhere: Elsewhere | null = null,
): TicketReading {
  const ticket = findTicket(helpdesk, composer);
  const mode = ticket ? readMode(helpdesk, ticket, composer) : 'unknown';
  const messages = ticket ? readMessages(helpdesk, ticket, composer) : { thread: [], complete: false };
  const { thread } = messages;
  const customer = (ticket && readText(ticket, helpdesk.customerName)) ?? nameOfCustomer(thread);
  const agent = ticket && readText(ticket, helpdesk.agentName);
  const title = ticket && readText(ticket, helpdesk.title);
  const id = (ticket && readText(ticket, helpdesk.ticketId)) || idOf(title, thread);
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
      ...(messages.complete ? [] : (['messages'] as const)),
      ...(thread.length === 0 || thread.some(({ from }) => from === 'unknown') ? (['authors'] as const) : []),
      ...(customer ? [] : (['customer-name'] as const)),
      ...(attachments ? [] : (['attachments'] as const)),
      ...(mode === 'unknown' ? (['mode'] as const) : []),
    ],
  };
}

/** The element of a message, counted as in the reading; null where the page has it no more. */
export function findMessage(helpdesk: Helpdesk, composer: HTMLElement, index: number): Element | null {
  const ticket = findTicket(helpdesk, composer);
  const { messages } = helpdesk;
  if (!ticket || !messages) return null;
  const items = findItems(helpdesk, ticket, composer).filter((item) => readMessage(messages, item) !== null);
  return items[index] ?? null;
}

function findTicket(profile: SiteProfile, composer: HTMLElement): Element | null {
  if (profile.ticket === undefined) return composer.ownerDocument.documentElement;
  return isSelector(profile.ticket) ? composer.closest(profile.ticket) : null;
}

function readMode(helpdesk: Helpdesk, ticket: Element, composer: HTMLElement): ComposerMode {
  const known = helpdesk.hooks?.mode?.(composer);
  if (known) return known;
  if (findAll(ticket, helpdesk.mode?.note).length > 0) return 'note';
  return findAll(ticket, helpdesk.mode?.reply).length > 0 ? 'reply' : 'unknown';
}

function readMessages(profile: SiteProfile, ticket: Element, composer: HTMLElement) {
  const { messages } = profile;
  const items = findItems(profile, ticket, composer);
  const thread = items.flatMap((item) => (messages && readMessage(messages, item)) ?? []);
  return { thread, complete: thread.length > 0 && thread.length === items.length };
}

function findItems({ messages }: SiteProfile, ticket: Element, composer: HTMLElement): Element[] {
  return findAll(ticket, messages?.item).filter((item) => !item.contains(composer));
}

/** Null where the body is not found: an empty message would look like one that says nothing. */
function readMessage(profile: NonNullable<SiteProfile['messages']>, item: Element): Message | null {
  const text = readText(item, profile.body);
  if (text === null) return null;
  const name = readText(item, profile.name);
  const at = findAll(item, profile.at)[0]?.getAttribute('datetime');
  const attachments = findAll(item, profile.attachment).map(textOf);
  return {
    from: AUTHORS.find((author) => matches(item, profile.from[author])) ?? 'unknown',
    text,
    ...(name && { name }),
    ...(at && { at }),
    ...(attachments.length > 0 && { attachments }),
  };
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

function nameOfCustomer(thread: readonly Message[]): string | null {
  const known = thread.filter(({ from, name }) => from === 'customer' && name !== undefined);
  return known.at(-1)?.name ?? null;
}

function readText(root: Element, selector: string | undefined): string | null {
  const element = findAll(root, selector)[0];
  return element ? textOf(element) : null;
}

/** As it is on the screen: line breaks where lines break. */
function textOf(element: Element): string {
  return ('innerText' in element ? String(element.innerText) : (element.textContent ?? '')).trim();
}

function findAll(root: Element, selector: string | undefined): Element[] {
  return selector !== undefined && isSelector(selector) ? [...root.querySelectorAll(selector)] : [];
}

function matches(element: Element, selector: string | undefined): boolean {
  return selector !== undefined && isSelector(selector) && element.matches(selector);
}

/** A profile may be written by hand: one selector with a slip must not take the others with it. */
function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
