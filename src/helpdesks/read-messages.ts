import type { Author, Message } from '../engine/types';
import type { FoundMessage, Helpdesk, SiteProfile } from './define-helpdesk';
import { findAuthor, findPeople, type People } from './find-author';
import { lastDigits } from './last-digits';
import { personName } from './person-name';
import { plainText } from './plain-text';
import { beforeQuotedMail } from './quoted-history';
import { findAll, matcher, matches, readText, textOf } from './select';

export interface MessagesRead {
  readonly thread: Message[];
  /** False where a message could not be read, or none is there. */
  readonly complete: boolean;
}

/** As `body`: the words stand in the item itself. */
const ITSELF = ':scope';

type MessageProfile = NonNullable<SiteProfile['messages']>;

/** The messages below `root`. `people` is where the ticket names its people: the same place, or another page. */
export function findMessages(
  helpdesk: Helpdesk,
  root: ParentNode,
  people: Document | Element | null,
): FoundMessage[] {
  const { messages } = helpdesk;
  if (!messages) return [];
  const known = findPeople(messages, people);
  return inOrder(findAll(root, messages.item), messages.order).map((item) => ({
    item,
    message: readMessage(helpdesk, messages, item, known),
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

/** Who wrote what stands in an element, as far as the profile and its hook can tell. */
export function authorOf(
  { hooks }: Helpdesk,
  profile: MessageProfile,
  item: Element,
  people: People,
): Author {
  const found = findAuthor(profile, item, people);
  return hooks?.author?.(item, found) ?? found;
}

function readMessage(
  helpdesk: Helpdesk,
  profile: MessageProfile,
  item: Element,
  people: People,
): Message | null {
  const body = profile.body === ITSELF ? item : findAll(item, profile.body)[0];
  const text = body && !isSeveral(profile, body) ? readBody(profile, body) : null;
  if (text === null) return null;
  const name = nameOf(helpdesk, readText(item, profile.name) ?? '');
  const at = findAll(item, profile.at)[0]?.getAttribute('datetime');
  const attachments = findAll(item, profile.attachment).map(textOf);
  return {
    from: authorOf(helpdesk, profile, item, people),
    text,
    ...(name && { name }),
    ...(at && { at }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** Where `item` or `body` fits more than it should, a body is another message or holds some: no words of one message. */
function isSeveral({ item }: MessageProfile, body: Element): boolean {
  return matches(body, item) || findAll(body, item).length > 0;
}

/** Null where words are there, but none that can be read as this message's: it would look like one that says nothing. */
function readBody(profile: MessageProfile, body: Element): string | null {
  const written = plainText(body, { drop: matcher(profile.drop), keepLines: matcher(profile.keepLines) });
  const text = beforeQuotedMail(written);
  const isUnread = text === '' && (written !== '' || findAll(body, profile.withheld).length > 0);
  return isUnread ? null : text;
}

function inOrder(items: Element[], attribute: string | undefined): Element[] {
  if (attribute === undefined) return items;
  const place = (item: Element) => Number(lastDigits(item.getAttribute(attribute) ?? '') ?? -1);
  return [...items].sort((one, other) => place(one) - place(other));
}
