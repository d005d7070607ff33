import type { Author, Message } from '../engine/types';
import type { FoundMessage, Helpdesk, SiteProfile } from './define-helpdesk';
import { personName } from './person-name';
import { plainText } from './plain-text';
import { findAll, matcher, matches, readText, textOf } from './select';

export interface MessagesRead {
  readonly thread: Message[];
  /** False where a message could not be read, or none is there. */
  readonly complete: boolean;
}

type MessageProfile = NonNullable<SiteProfile['messages']>;
/** What `writer.attribute` says of each customer. */
type Customers = ReadonlySet<string>;

/** A message that matches several is the first of these: a note or a bot must never pass for a customer. */
const AUTHORS = ['note', 'bot', 'agent', 'customer'] as const satisfies readonly Author[];

/** The messages below `root`. `people` is where the ticket names its customers: the same place, or another page. */
export function findMessages(
  helpdesk: Helpdesk,
  root: ParentNode,
  people: ParentNode | null,
): FoundMessage[] {
  const { messages } = helpdesk;
  if (!messages) return [];
  const customers = findCustomers(messages, people);
  return inOrder(findAll(root, messages.item), messages.order).map((item) => ({
    item,
    message: readMessage(helpdesk, messages, item, customers),
  }));
}

export function toThread(found: readonly FoundMessage[]): MessagesRead {
  const thread = found.flatMap(({ message }) => message ?? []);
  return { thread, complete: thread.length > 0 && thread.length === found.length };
}

/** The one customer of a ticket; of several the one who wrote last, for that one is answered. */
export function readCustomerName(
  helpdesk: Helpdesk,
  people: ParentNode | null,
  thread: readonly Message[],
): string | null {
  const customers = new Set(people ? findAll(people, helpdesk.customerName).map(textOf) : []);
  const names = thread.flatMap(({ from, name }) => (from === 'customer' ? [name ?? null] : []));
  if (customers.size > 1) return names.at(-1) ?? null;
  const [only = ''] = customers;
  return nameOf(helpdesk, only) ?? names.filter((name) => name !== null).at(-1) ?? null;
}

export function nameOf({ hooks }: Helpdesk, called: string): string | null {
  return (hooks?.name ?? personName)(called);
}

function readMessage(
  helpdesk: Helpdesk,
  profile: MessageProfile,
  item: Element,
  customers: Customers,
): Message | null {
  const body = findAll(item, profile.body)[0];
  if (!body) return null;
  const found = findAuthor(profile, item, customers);
  const name = nameOf(helpdesk, readText(item, profile.name) ?? '');
  const at = findAll(item, profile.at)[0]?.getAttribute('datetime');
  const attachments = findAll(item, profile.attachment).map(textOf);
  return {
    from: helpdesk.hooks?.author?.(item, found) ?? found,
    text: plainText(body, { drop: matcher(profile.drop), keepLines: matcher(profile.keepLines) }),
    ...(name && { name }),
    ...(at && { at }),
    ...(attachments.length > 0 && { attachments }),
  };
}

function findAuthor({ from, writer }: MessageProfile, item: Element, customers: Customers): Author {
  const told = AUTHORS.find((author) => matches(item, from[author]));
  if (told || !writer) return told ?? 'unknown';
  const person = findAll(item, writer.item)[0]?.getAttribute(writer.attribute);
  // Nobody can be told from a customer who is not known.
  if (!person || customers.size === 0) return 'unknown';
  return customers.has(person) ? 'customer' : 'agent';
}

function findCustomers({ writer }: MessageProfile, people: ParentNode | null): Customers {
  if (!writer || !people) return new Set();
  return new Set(
    findAll(people, writer.customer).flatMap((person) => person.getAttribute(writer.attribute) ?? []),
  );
}

function inOrder(items: Element[], attribute: string | undefined): Element[] {
  if (attribute === undefined) return items;
  const place = (item: Element) => Number(lastDigits(item.getAttribute(attribute) ?? '') ?? -1);
  return [...items].sort((one, other) => place(one) - place(other));
}

/** `Support #12` → `12`; null where there are none. */
export function lastDigits(text: string): string | null {
  return /(\d+)\D*$/.exec(text)?.[1] ?? null;
}
