import type { Author, Message } from '../engine/types';
import type { FoundMessage, Helpdesk } from './define-helpdesk';
import { findElsewhere } from './elsewhere';
import { findPeople } from './find-author';
import { findConversation } from './find-conversation';
import { findTicket } from './find-ticket';
import generic from './generic';
import { authorOf, nameOf } from './read-messages';
import { findOwnMessages } from './read-ticket';
import { findAll, readText } from './select';
import { isStandIn } from './stand-in';

/**
 * What looks like the messages around a composer, where the profile reads none of which it knows who wrote it: null
 * where it does, where another page has them, and where nothing looks like a customer's. What a profile declares
 * absent is not guessed.
 */
export function guessMessages(helpdesk: Helpdesk, composer: HTMLElement): FoundMessage[] | null {
  const mayGuess = helpdesk !== generic && (helpdesk.messages !== undefined || isStandIn(helpdesk));
  if (!mayGuess || findElsewhere(helpdesk, composer)) return null;
  const own = findOwnMessages(helpdesk, composer);
  if (own.some(({ message }) => message !== null && message.from !== 'unknown')) return null;
  // Not all that stands in the elements of the profile's messages: there may be words of others among them.
  const guess = readAround(helpdesk, composer);
  return guess.some(({ message }) => message?.from === 'customer') ? guess : null;
}

/** The conversation around a composer by its looks. What the profile still knows of who wrote it counts more. */
function readAround(helpdesk: Helpdesk, composer: HTMLElement): FoundMessage[] {
  const found = findConversation(composer);
  const told = found.map(({ item }) => tellAuthors(helpdesk, composer, item, found));
  const isKnown = told.some((authors) => authors.some((author) => author !== 'unknown'));
  return found.map(({ item, message }, at) => {
    if (!message) return { item, message };
    const { name: _guess, ...rest } = message;
    const guess = isKnown && !isCareful(message.from) ? 'unknown' : message.from;
    const from = agreed(guess, told[at] ?? []);
    return { item, message: withName(helpdesk, item, { ...rest, from }) };
  });
}

/** What looks like a name may be a file, or a sentence; and a wrong name would be the worst of all hints. */
function withName(helpdesk: Helpdesk, item: Element, message: Message): Message {
  const name = nameOf(helpdesk, readText(item, helpdesk.messages?.name) ?? '');
  return { ...message, ...(name && { name }) };
}

/** Asked of an item, of the elements around it that hold no other one, and of messages of the profile in the same place. */
function tellAuthors(
  helpdesk: Helpdesk,
  composer: HTMLElement,
  item: Element,
  all: readonly FoundMessage[],
): Author[] {
  const { messages } = helpdesk;
  if (!messages) return [];
  const people = findPeople(messages, findTicket(helpdesk, composer));
  const overlaps = (other: Element) => other.contains(item) || item.contains(other);
  const places = [...boxesOf(item, all), ...findAll(item.ownerDocument, messages.item).filter(overlaps)];
  return places.map((place) => authorOf(helpdesk, messages, place, people));
}

function boxesOf(item: Element, all: readonly FoundMessage[]): Element[] {
  const boxes = [item];
  const holdsOther = (element: Element) => all.some((one) => one.item !== item && element.contains(one.item));
  for (let at = item.parentElement; at && !holdsOther(at); at = at.parentElement) boxes.push(at);
  return boxes;
}

function agreed(guess: Author, told: readonly Author[]): Author {
  const careful = [guess, ...told].filter(isCareful);
  if (careful.length > 0) return careful.includes('note') ? 'note' : 'bot';
  const [author = guess, ...others] = new Set(told.filter((one) => one !== 'unknown'));
  return others.length === 0 ? author : 'unknown';
}

/** A note or a bot must never pass for a customer, whoever says that it is one. */
function isCareful(author: Author): boolean {
  return author === 'note' || author === 'bot';
}
