import type { Author } from '../engine/types';
import type { SiteProfile } from './define-helpdesk';
import { lastDigits } from './last-digits';
import { findAll, matches } from './select';

type MessageProfile = NonNullable<SiteProfile['messages']>;
type Writer = NonNullable<MessageProfile['writer']>;

/** The numbers of the persons of whom a page tells on which side they are. */
export interface People {
  readonly customers: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
}

/** A message that matches several is the first of these: a note or a bot must never pass for a customer. */
const AUTHORS = ['note', 'bot', 'agent', 'customer'] as const satisfies readonly Author[];

/** Customers belong to the ticket; who is an agent may be told anywhere on its page. Null is nobody. */
export function findPeople({ writer }: MessageProfile, ticket: Document | Element | null): People {
  if (!writer || !ticket) return { customers: new Set(), agents: new Set() };
  return {
    customers: personsIn(writer, ticket, writer.customer),
    agents: personsIn(writer, ticket.ownerDocument ?? ticket, writer.agent),
  };
}

export function findAuthor({ from, writer }: MessageProfile, item: Element, people: People): Author {
  const told = AUTHORS.find((author) => matches(item, from[author]));
  if (told || !writer) return told ?? 'unknown';
  const [element] = findAll(item, writer.item);
  const person = element && personOf(writer, element);
  return person ? sideOf(person, people) : 'unknown';
}

/**
 * Who is no customer need not be an agent: a colleague of the customer asks, too. And an agent who opened a ticket
 * for somebody else stands where the customer is expected.
 */
function sideOf(person: string, { customers, agents }: People): Author {
  if (customers.has(person) === agents.has(person)) return 'unknown';
  return customers.has(person) ? 'customer' : 'agent';
}

function personsIn(writer: Writer, root: ParentNode, selector: string): Set<string> {
  return new Set(findAll(root, selector).flatMap((element) => personOf(writer, element) ?? []));
}

function personOf({ person }: Writer, element: Element): string | null {
  const attribute = person.find((name) => element.hasAttribute(name));
  return attribute === undefined ? null : lastDigits(element.getAttribute(attribute) ?? '');
}
