import type { SiteProfile } from '../define-helpdesk';
import { sidesOn } from '../author-words';
import { findAll, matches } from '../select';
import { compact, outwards } from './elements';
import type { Example } from './item-levels';
import type { BodyLearned } from './learn-body';
import type { ItemsLearned } from './learn-items';
import type { LessonSide } from './lesson';
import { type Mark, marksOf, saidBy } from './marks';
import { anyOf, grouped } from './selectors';
import { equal, isPassing, RANKS, tokensOf } from './tokens';

export type From = NonNullable<SiteProfile['messages']>['from'];

interface Known {
  readonly items: ItemsLearned;
  readonly body: BodyLearned;
  readonly name: string | null;
}

/** The careful ones first: they win where two match. */
const SIDES = ['note', 'bot', 'agent', 'customer'] as const satisfies readonly LessonSide[];
/** What a note or a bot may be called that nobody has shown yet, however it is written. */
const INTERNAL = ['note', 'notiz', 'intern', 'private', 'whisper'];
const AUTOMATIC = ['system', 'automat', 'chatbot', 'is-bot', 'autoreply', 'auto-reply'];
/** Marks that are tried together; with more a message that is only a little different would be nobody's. */
const MOST_MARKS = 6;
const MOST_AT_PLACE = 3;

/**
 * What tells the sides apart: only what all messages of a side have that were shown and none of another. Where nothing
 * does, the side is left out.
 */
export function learnSides(known: Known): From {
  const from: From = {};
  for (const side of SIDES) {
    const own = itemsOf(known, side);
    const told = own.length > 0 ? tellApart(side, own, rivalsOf(side, known, from), known) : null;
    if (told && isSamePerson(side, told, known)) from[side] = withGuard(told, side, own);
  }
  return { ...saidByWords(known, from), ...from };
}

/** What calls itself a note or a bot is one, also if nobody has pointed at it. */
function saidByWords({ items }: Known, from: From): From {
  const shown = [...items.byExample.values()];
  const said: From = {};
  for (const side of ['note', 'bot'] as const) {
    const named = items.all.filter((item) => sidesOn(item).includes(side));
    const tokens = named
      .flatMap((item) => tokensOf(item))
      .filter(({ selector }) => saidBy(selector) === side);
    const free = tokens.filter(({ selector }) => !shown.some((item) => matches(item, selector)));
    if (from[side] === undefined && free.length > 0) said[side] = anyOf(free.map(({ selector }) => selector));
  }
  return said;
}

function itemsOf({ items }: Known, side: LessonSide): Element[] {
  return [
    ...new Set([...items.byExample].filter(([example]) => example.side === side).map(([, item]) => item)),
  ];
}

/** Messages that must not be taken for this side's. One that a more careful selector takes needs no other proof. */
function rivalsOf(side: LessonSide, known: Known, from: From): Element[] {
  const shown = [...known.items.byExample].filter(([example]) => example.side !== side);
  const rivals = shown.map(([, item]) => item);
  const isTaken = (item: Element) =>
    (side === 'agent' || side === 'customer') && (matches(item, from.note) || matches(item, from.bot));
  const own = itemsOf(known, side);
  // What calls itself a note or a bot is one, also if nobody has pointed at it.
  const named = known.items.all.filter(
    (item) => !own.includes(item) && sidesOn(item).some((word) => word === 'note' || word === 'bot'),
  );
  const isSaidOfAll = own.some((item) => sidesOn(item).some((word) => word === 'note' || word === 'bot'));
  const careful = side === 'note' || side === 'bot' || isSaidOfAll ? [] : named;
  return [...new Set([...rivals, ...careful])].filter((item) => !isTaken(item));
}

function tellApart(
  side: LessonSide,
  own: readonly Element[],
  rivals: readonly Element[],
  known: Known,
): string | null {
  // Nothing is told apart where there is only one side, unless it is called by its name.
  const together = tellTogether(side, own, rivals, known);
  if (together !== null || own.length === 1) return together;
  const each = own.map((item) => tellTogether(side, [item], rivals, known));
  return each.every((told) => told !== null) ? anyOf(each) : null;
}

function tellTogether(
  side: LessonSide,
  own: readonly Element[],
  rivals: readonly Element[],
  known: Known,
): string | null {
  const [first] = own;
  if (!first) return null;
  const marks = marksOf(first, known.body, rivals)
    .filter(
      ({ selector }) =>
        own.every((item) => matches(item, selector)) && !rivals.some((item) => matches(item, selector)),
    )
    .filter((mark) => mark.says === null || mark.says === side)
    .filter((mark) => !isEachSecond(mark, known.items.all))
    .sort((one, other) => one.rank - other.rank);
  const named = marks.filter(({ says }) => says === side);
  const [word] = named;
  if (word)
    return together(named.filter(({ at, place }) => place === word.place && at === word.at).slice(0, 2));
  // What a description is called by tells nothing of who wrote it: there must be somebody else's of the same kind.
  const { shapes } = known.items;
  const shape = shapes.find((one) => matches(first, one));
  if (!rivals.some((item) => matches(item, shape))) return null;
  const frame = marks.filter(({ place }) => place === 'frame');
  if (frame.length > 0) return onlyThese(together(usual(frame, first, known, side)), frame, own);
  return exactKind(first, own, rivals, known) ?? tellByPart(side, marks, rivals, known);
}

/** A colour of each second line is no side, however well it fits today. */
function isEachSecond({ rank, place, selector }: Mark, items: readonly Element[]): boolean {
  if (rank !== RANKS.look || place !== 'frame') return false;
  const first = matches(items[0]!, selector);
  return items.every((item, index) => matches(item, selector) === (index % 2 === 0 ? first : !first));
}

/**
 * Where only a name that a build made up tells a side, a note may have that name and one more, which says nothing either:
 * then the message has exactly these.
 */
function onlyThese(selector: string, marks: readonly Mark[], own: readonly Element[]): string {
  const [classes, ...others] = [...new Set(own.map((item) => item.getAttribute('class') ?? ''))];
  const isMade = marks.every(({ rank, at }) => rank === RANKS.made && at === 'item');
  const isLasting = classes !== undefined && !classes.split(/\s+/).some(isPassing);
  return isMade && isLasting && others.length === 0 ? equal('class', classes) : selector;
}

/** All messages of one customer are on one side: what only one of them has is about that one. */
function usual(marks: readonly Mark[], shown: Element, { items, name }: Known, side: LessonSide): Mark[] {
  const person = name === null ? '' : nameIn(shown, name);
  const same =
    side === 'customer' && person !== '' ? items.all.filter((item) => nameIn(item, name!) === person) : [];
  const kept = marks.filter(({ selector }) => same.every((item) => matches(item, selector)));
  const chosen = kept.length > 0 ? kept : marks;
  const firsts = chosen.filter(
    (mark) => chosen.filter(({ at }) => at === mark.at).indexOf(mark) < MOST_AT_PLACE,
  );
  return firsts.slice(0, MOST_MARKS);
}

function nameIn(item: Element, name: string): string {
  return compact(findAll(item, name)[0]?.textContent ?? '');
}

/** A side without a mark of its own, where the other side has one: exactly the classes of its messages and no other. */
function exactKind(
  first: Element,
  own: readonly Element[],
  rivals: readonly Element[],
  known: Known,
): string | null {
  const levels = ['', ' > *', ' > * > *'];
  const around = [first, first.parentElement, first.parentElement?.parentElement ?? null];
  const exact = around.flatMap((element, level) => {
    const classes = element?.getAttribute('class') ?? null;
    if (!element || (classes === null && level > 0)) return [];
    // What a message only has for a time, or because of what is in it, is no side of its own.
    const others = rivals.map((rival) => outwards(rival)[level]?.getAttribute('class') ?? '');
    if (others.some((other) => lasting(other) === lasting(classes ?? ''))) return [];
    return `${classes === null ? `${element.localName}:not([class])` : equal('class', classes)}${levels[level]!}`;
  });
  const inside = marksOf(first, known.body, rivals).flatMap(({ at }) => /^in (\d)$/.exec(at)?.[1] ?? []);
  const within = [...new Set(inside)].flatMap((level) => {
    const found = findAll(first, `:scope > ${'* > '.repeat(Number(level))}[class]`)[0];
    return found
      ? `:has(> ${'* > '.repeat(Number(level))}${equal('class', found.getAttribute('class')!)})`
      : [];
  });
  return (
    [...exact, ...within].find(
      (selector) =>
        own.every((item) => matches(item, selector)) && !rivals.some((item) => matches(item, selector)),
    ) ?? null
  );
}

function lasting(classes: string): string {
  const names = classes.split(/\s+/).filter((name) => name !== '' && !isPassing(name));
  return names.sort().join(' ');
}

/**
 * A badge or a picture. That somebody has one who is shown as an agent tells; that a customer has one may be about that
 * one message, unless the other side has another one at the same place.
 */
function tellByPart(
  side: LessonSide,
  marks: readonly Mark[],
  rivals: readonly Element[],
  { body }: Known,
): string | null {
  if (side !== 'customer') return marks[0]?.selector ?? null;
  const others = rivals.flatMap((item) => marksOf(item, body, []).filter(({ place }) => place === 'part'));
  const alternating = marks.find((mark) =>
    others.some(
      ({ at, selector }) =>
        at === mark.at && isSameName(selector, mark.selector) && selector !== mark.selector,
    ),
  );
  return alternating?.selector ?? null;
}

/** Two values of one attribute, or two classes. */
function isSameName(one: string, other: string): boolean {
  const kind = (selector: string) => selector.replace(/"[^"]*"|\.[\w\\-]+\)$/g, '');
  return kind(one) === kind(other);
}

function together(marks: readonly Mark[]): string {
  const around = marks.filter(({ selector }) => / > \*$/.test(selector) && !selector.startsWith(':has'));
  const own = merged(marks.filter((mark) => !around.includes(mark)));
  const [last, ...farther] = around.map(({ selector }) => selector);
  if (last === undefined) return own.join('');
  // `.in > *` and `.row` are `.in > .row`.
  const inner = own.join('');
  const base = inner === '' ? last : last.replace(/\*$/, inner);
  return farther.reduce((selector, outer) => `${selector}:is(${outer})`, base);
}

/** Several names of one element are one: `:has(> .in.left)`. */
function merged(marks: readonly Mark[]): string[] {
  const byPlace = new Map<string, string>();
  for (const { at, selector } of marks) {
    const known = byPlace.get(at);
    const inner = /([.[:][^ >]*)\)$/.exec(selector)?.[1] ?? selector;
    const isWithin = selector.startsWith(':has(');
    byPlace.set(
      at,
      known === undefined ? selector : isWithin ? `${known.slice(0, -1)}${inner})` : known + selector,
    );
  }
  return [...byPlace.values()];
}

/**
 * Nobody changes sides in one ticket. Where the one who was shown as customer would write as agent too, what was taken
 * for a mark is only a colour of each second line.
 */
function isSamePerson(side: LessonSide, selector: string, known: Known): boolean {
  const { items, name } = known;
  if (name === null || side === 'note' || side === 'bot') return true;
  const strangers = new Set(
    [...items.byExample]
      .filter(([example]) => isOtherPerson(example, side))
      .map(([, item]) => nameIn(item, name))
      .filter((one) => one !== ''),
  );
  return !items.all.some((item) => matches(item, selector) && strangers.has(nameIn(item, name)));
}

function isOtherPerson({ side }: Example, than: LessonSide): boolean {
  return than === 'customer' ? side !== 'customer' : side === 'customer';
}

/** Where persons tell the sides, a note is written by an agent, too: whatever calls itself one in any language we know is one. */
export function notesByWord({ byExample }: ItemsLearned): string | null {
  const own = [...byExample].filter(([{ side }]) => side !== 'note').map(([, item]) => item);
  const guards = guardsFor(INTERNAL, own);
  return guards.length > 0 ? guards.join(', ') : null;
}

function guardsFor(words: readonly string[], own: readonly Element[]): string[] {
  const isUsed = (word: string) =>
    own.some((item) => (item.getAttribute('class') ?? '').toLowerCase().includes(word));
  return words.filter((word) => !isUsed(word)).map((word) => `[class*="${word}" i]`);
}

/** Keeps out what a page calls a note or a bot, also on tickets that nobody has looked at. */
function withGuard(selector: string, side: LessonSide, own: readonly Element[]): string {
  if (side === 'note' || side === 'bot') return selector;
  const words = side === 'agent' ? INTERNAL : [...INTERNAL, ...AUTOMATIC];
  const isNamed = own.every((item) => item.hasAttribute('class'));
  const guards = guardsFor(words, own);
  if (!isNamed || guards.length === 0 || /\[class="[^"]*"\]$/.test(selector)) return selector;
  return `${grouped(selector)}:not(${guards.join(', ')})`;
}
