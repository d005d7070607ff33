import { sidesOn, toWords } from './author-words';
import type { FoundMessage } from './define-helpdesk';
import { authorOf, countWords, findParts, type MessageParts, readParts } from './message-parts';
import { plainText } from './plain-text';
import { findAll } from './select';
import { standInsOf } from './trees';

/** What a page calls a message. */
const MESSAGE = new Set(
  'message messages msg comment reply bubble email mail post thread conversation article note'.split(' '),
);
/** What looks like messages to somebody who only counts: offers, hits, opinions, other tickets. */
const NO_MESSAGE = new Set(
  (
    'product products result results search review reviews rating price cart menu nav sidebar topic topics related ' +
    'notification notifications toast suggestion suggestions template templates macro macros inbox faq feed'
  ).split(' '),
);
const ASIDE =
  'nav, aside, footer, form, table, select, dialog, [contenteditable], [role="navigation"], [role="complementary"], ' +
  '[role="menu"], [role="listbox"], [role="tablist"], [role="grid"], [role="tree"], [role="search"]';
const FIELDS = 'input, textarea, select, [contenteditable]';
const MOST = 500;
/** Words of all messages together; fewer are labels. */
const FEWEST_WORDS = 12;
const FEWEST_IN_SENTENCE = 4;
/** CSS pixels between the conversation and the draft: a header of the reply has room, another part of the page has not. */
const FARTHEST = 400;
/** Of the words; what is mostly links leads somewhere else. */
const MOST_LINKED = 0.4;

/** CSS pixels. */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Elements of one shape, and the words of what they share. */
interface Group {
  readonly shared: readonly string[];
  readonly items: Element[];
}

/**
 * The conversation around a composer on a page that no profile knows: the nearest elements of one shape that read like
 * messages and stand above or below the draft. Rather none than a wrong one.
 */
export function findConversation(composer: HTMLElement): FoundMessage[] {
  for (const anchor of [composer, ...standInsOf(composer)]) {
    const parts = findAround(anchor);
    if (parts.length > 0) return inTime(parts.map((one) => toFound(one, parts)));
  }
  return [];
}

function findAround(anchor: Element): MessageParts[] {
  const draft = anchor.getBoundingClientRect();
  for (let inner: Element | null = anchor; inner; inner = inner.parentElement) {
    const beside = [...(inner.parentNode?.children ?? [])].filter((element) => element !== inner);
    const elements = beside.flatMap((element) => [element, ...findAll(element, '*')]);
    const sides = elements.filter((element) => sidesOn(element).length > 0);
    const parts = longest(groupsIn(elements).map((group) => toConversation(group, sides, inner, draft)));
    if (parts.length > 0) return parts;
  }
  return [];
}

function longest(conversations: readonly MessageParts[][]): MessageParts[] {
  return conversations.reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** Elements that share a class, a role or a name in their data; or only a parent and a tag. */
function groupsIn(elements: readonly Element[]): Group[] {
  const byName = new Map<string, Element[]>();
  const byParent = new Map<Node | null, Map<string, Element[]>>();
  for (const element of elements) {
    const siblings = byParent.get(element.parentNode) ?? new Map<string, Element[]>();
    byParent.set(element.parentNode, siblings);
    addTo(siblings, element.localName, element);
    for (const name of namesOf(element)) addTo(byName, `${element.localName} ${name}`, element);
  }
  const siblings = [...byParent.values()].flatMap((tags) => [...tags.values()]);
  return [
    ...siblings.map((items) => ({ shared: [], items })),
    ...[...byName].map(([name, items]) => ({ shared: toWords(name).slice(1), items })),
  ];
}

/** One that lies in another of the group is a part of it. */
function addTo(groups: Map<string, Element[]>, key: string, element: Element): void {
  const items = groups.get(key);
  if (!items) groups.set(key, [element]);
  else if (!items.at(-1)?.contains(element)) items.push(element);
}

function namesOf(element: Element): string[] {
  const data = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return [...element.classList, ...data, element.getAttribute('role') ?? ''].filter(Boolean);
}

/** Empty for a group that is no conversation; what costs least to know is asked first. `sides` are the elements that name one. */
function toConversation(
  { shared, items }: Group,
  sides: readonly Element[],
  inner: Element,
  draft: Box,
): MessageParts[] {
  if (items.length < 2 || items.length > MOST || !hasWords(items)) return [];
  const isCalledMessage = shared.some((word) => MESSAGE.has(word));
  const namesSide = (item: Element) => sides.some((side) => item.contains(side));
  const isMarked = isCalledMessage || items.filter(namesSide).length * 2 >= items.length;
  if (!isMarked) return [];
  const parts = items.filter((item) => mayBeMessage(item, inner)).map(findParts);
  const told = parts.filter(isTold);
  const isConversation = told.length >= 2 && told.length * 2 >= items.length && isProse(told);
  if (!isConversation || !isNear(told, draft)) return [];
  // Between elements that only stand side by side there may be others: the line of a day, a button.
  return isCalledMessage ? parts : told;
}

/** In letters, before anything is read: room for a sentence in one of them. */
function hasWords(items: readonly Element[]): boolean {
  return items.some(({ textContent }) => textContent.trim().length >= 20);
}

function mayBeMessage(item: Element, inner: Element): boolean {
  if (!item.checkVisibility() || item.querySelector(FIELDS)) return false;
  // What is around the draft, too, is no place aside: some pages are one form.
  const aside = item.closest(ASIDE);
  if (aside && !aside.contains(inner)) return false;
  for (let at: Element | null = item; at && !at.contains(inner); at = at.parentElement)
    if ([...namesOf(at), at.id].flatMap(toWords).some((word) => NO_MESSAGE.has(word))) return false;
  const links = [...item.querySelectorAll('a, button')].map(({ textContent }) => textContent).join(' ');
  return countWords(links) <= countWords(item.textContent) * MOST_LINKED;
}

/** Something besides the shape says that a person wrote this. */
function isTold(parts: MessageParts): boolean {
  return parts.time !== null || parts.person !== null || authorOf(parts, []) !== 'unknown';
}

function isProse(parts: readonly MessageParts[]): boolean {
  const words = parts.map(({ body }) => countWords(plainText(body)));
  const isSentence = words.filter((count) => count >= FEWEST_IN_SENTENCE).length * 2 >= words.length;
  return isSentence && words.reduce((sum, count) => sum + count, 0) >= FEWEST_WORDS;
}

/** Above or below the draft, in the same column. */
function isNear(parts: readonly MessageParts[], draft: Box): boolean {
  const boxes = parts.map(({ item }) => item.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const shared = Math.min(right, draft.right) - Math.max(left, draft.left);
  const narrower = Math.min(right - left, draft.right - draft.left);
  return shared * 2 >= narrower && Math.max(draft.top - bottom, top - draft.bottom) <= FARTHEST;
}

function toFound(parts: MessageParts, all: readonly MessageParts[]): FoundMessage {
  const wrappers: Element[] = [];
  const isShared = (element: Element) =>
    all.some(({ item }) => item !== parts.item && element.contains(item));
  for (let at = parts.item.parentElement; at && !isShared(at); at = at.parentElement) wrappers.push(at);
  return { item: parts.item, message: readParts(parts, wrappers) };
}

/** Some pages show the newest first. */
function inTime(found: readonly FoundMessage[]): FoundMessage[] {
  const time = ({ message }: FoundMessage) => Date.parse(message?.at ?? '');
  const [first, last] = [found[0], found.at(-1)];
  return first && last && time(first) > time(last) ? [...found].reverse() : [...found];
}
