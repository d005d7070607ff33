import { countWords } from '../message-parts';
import { findAll } from '../select';
import { holds } from '../trees';
import { compact, isFrame, outwards, wordsIn } from './elements';
import { isTimeText } from './heads';
import type { Lesson, LessonSide } from './lesson';
import { isNumbered, RANKS, type Token, tokensOf } from './tokens';

/** One place that somebody pointed at, and whose message it is in. */
export interface Example {
  readonly side: LessonSide;
  readonly pointed: Element;
}

const SIDES = ['customer', 'agent', 'note', 'bot'] as const satisfies readonly LessonSide[];
const HEAD = 'time, [datetime]';
/** Of the words of an element, which are most of it. */
const MOST = 0.6;
/** A list has a heading, too. */
const MAIN = 0.6;
/** A row of what is in it, and no single one. */
const LIST =
  /^(?!has|with|is|no).*(?:list|history|timeline|stream|feed|log|messages|items|comments|replies|entries|posts|notes|articles)$/i;

export function examplesOf(lesson: Lesson): Example[] {
  const all = SIDES.flatMap((side) => lesson[side].map((pointed) => ({ side, pointed })));
  // Who points twice into one message has shown one.
  return all.filter(
    ({ pointed }) => !all.some((other) => other.pointed !== pointed && other.pointed.contains(pointed)),
  );
}

/**
 * The elements that may be the message around a pointed-at place, from the outermost one inwards: none of them holds the
 * reply box, a message that was pointed at for another side, or several messages.
 */
export function itemLevels(
  { side, pointed }: Example,
  others: readonly Example[],
  composer: HTMLElement | null,
): Element[] {
  const apart = others.filter((other) => other.pointed !== pointed);
  const strangers = apart.filter((other) => other.side !== side);
  const foreign = strangers.length > 0 ? strangers : apart;
  const isTooMuch = (element: Element) =>
    /^(?:html|body|main)$/.test(element.localName) ||
    (composer !== null && holds(element, composer)) ||
    foreign.some((other) => holds(element, other.pointed));
  const chain = outwards(pointed);
  const end = chain.findIndex(isTooMuch);
  const around = (end < 0 ? chain : chain.slice(0, end)).filter(isFrame).reverse();
  if (around.length === 0) return [pointed];
  return around.slice(outermostItem(around, apart));
}

/** The first level, from outside, that is one message. */
function outermostItem(around: readonly Element[], apart: readonly Example[]): number {
  const isSeveral = (level: number) =>
    apart.some(({ pointed }) => around[level]!.contains(pointed)) ||
    holdsSeveral(around[level]!, around.slice(level + 1)) ||
    isListOfOne(around[level]!, around.slice(level + 1));
  let level = 0;
  while (level < around.length - 1 && isSeveral(level)) level++;
  return level;
}

/** Whether there are others like one of the inner elements that look like messages, too. */
function holdsSeveral(element: Element, inner: readonly Element[]): boolean {
  const words = wordsIn(element);
  return inner.some((one) => {
    const records = likeIt(one, element).filter((peer) => countWords(peer.textContent ?? '') > 0);
    const held = records.reduce((sum, record) => sum + wordsIn(record), 0);
    return records.length >= 2 && held >= words * MOST;
  });
}

function likeIt(one: Element, within: Element): Element[] {
  const tokens = tokensOf(one).filter(({ selector }) => !selector.startsWith('#'));
  if (tokens.length === 0) return unnamedLike(one);
  for (const { selector } of tokens) {
    const peers = findAll(within, one.localName + selector);
    const isFlat = !peers.some((peer) => peers.some((other) => other !== peer && other.contains(peer)));
    if (!isFlat || peers.length < 2) continue;
    if (peers.every(hasHead) || peers.every((peer) => isSameKind(peer, one, tokens))) return peers;
  }
  return [];
}

/** Where nothing has a name, only what is built alike is of one kind. */
function unnamedLike(one: Element): Element[] {
  const build = buildOf(one);
  const peers = [...(one.parentElement?.children ?? [])].filter(
    (peer) => buildOf(peer) === build && hasHead(peer),
  );
  return one.children.length >= 2 ? peers : [];
}

function buildOf(element: Element): string {
  return [element, ...element.children].map(({ localName }) => localName).join();
}

/** A message has a time, or a number of its own. */
export function hasHead(element: Element): boolean {
  if (isNumbered(element) || element.querySelector(HEAD) !== null) return true;
  return [...element.querySelectorAll('*')].some(
    ({ children, textContent }) =>
      children.length === 0 && isTimeText(compact(textContent)) && textContent !== '',
  );
}

/** Bubbles of one writer below one name: of exactly one kind, which no style sheet shares with other things. */
function isSameKind(peer: Element, one: Element, tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ rank }) => rank !== RANKS.utility && rank !== RANKS.look);
  return isNamed && namesOf(peer) === namesOf(one);
}

function namesOf(element: Element): string {
  return tokensOf(element)
    .filter(({ selector }) => !selector.startsWith('[id') && !selector.startsWith('#'))
    .map(({ selector }) => selector)
    .join();
}

/** A list may hold one message today: it is called a list, or what is in it has a number and it has none. */
function isListOfOne(element: Element, inner: readonly Element[]): boolean {
  const words = wordsIn(element);
  const main = inner.filter((one) => wordsIn(one) >= words * MAIN);
  if (main.length === 0) return false;
  const names = [element.id, ...element.classList, element.getAttribute('data-testid') ?? ''];
  const isList = names.some((name) => LIST.test(name)) || /^(?:list|log|feed)$/.test(element.role ?? '');
  return isList || (!isNumbered(element) && main.some(isNumbered));
}
