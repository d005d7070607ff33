import { findAll, matches } from '../select';
import { holds, standInsOf } from '../trees';
import { compact, lowestAround, outwards, wordsIn } from './elements';
import { type Example, hasHead, itemLevels } from './item-levels';
import { anyOf, ownSelectors, pathSelector, placedSelectors } from './selectors';
import { RANKS, type Token, tokensOf } from './tokens';

export interface ItemsLearned {
  readonly selector: string;
  /** The same for each shape of messages alone. */
  readonly shapes: readonly string[];
  /** The message of each example. */
  readonly byExample: ReadonlyMap<Example, Element>;
  /** All that the selector matches in the ticket, in the order of the page. */
  readonly all: readonly Element[];
}

interface Choice extends Token {
  readonly found: readonly Element[];
  readonly byExample: ReadonlyMap<Example, Element>;
}

interface Search {
  readonly ticket: Element;
  readonly composer: HTMLElement;
  readonly examples: readonly Example[];
  readonly levels: ReadonlyMap<Example, readonly Element[]>;
}

/** Shapes of messages on one page: a description and comments, a mail and a chat. */
const MOST_SHAPES = 4;
/** Of the words around a message, which belong to it. */
const MOST = 0.6;

/**
 * Ways to find the messages of a ticket, the likeliest first: selectors that match each message that was pointed at, and
 * nothing that holds another one or the reply box. The first ways are about whole messages, the others about parts of them.
 */
export function learnItems(
  ticket: Element,
  composer: HTMLElement,
  examples: readonly Example[],
): ItemsLearned[][] {
  const levels = new Map(examples.map((example) => [example, itemLevels(example, examples, composer)]));
  const search = { ticket, composer, examples, levels };
  const whole = new Map([...levels].map(([example, all]) => [example, wholeLevels(all)]));
  // A message without its head is better than none: where several share one, as in a chat.
  return [{ ...search, levels: whole }, search].map(coverAll);
}

/** Levels that are as much a message as the outermost one: with all of its words, or at least with a time or a number. */
function wholeLevels(levels: readonly Element[]): Element[] {
  const [outermost] = levels;
  const words = compact(outermost?.textContent ?? '');
  const most = outermost ? wordsIn(outermost) * MOST : 0;
  return levels.filter(
    (level) => compact(level.textContent) === words || (hasHead(level) && wordsIn(level) >= most),
  );
}

/** One selector for all examples, or one for each shape. */
function coverAll(search: Search): ItemsLearned[] {
  const choices = choicesIn(search);
  const most = Math.max(0, ...choices.map(({ byExample }) => byExample.size));
  const starts = choices.filter(({ byExample }) => byExample.size === most).slice(0, 6);
  return starts.flatMap((start) => {
    const union = completed([start], choices, search);
    return union ? [toLearned(union, search)] : [];
  });
}

function completed(union: Choice[], choices: readonly Choice[], search: Search): Choice[] | null {
  const covered = new Set(union.flatMap(({ byExample }) => [...byExample.keys()]));
  if (search.examples.every((example) => covered.has(example))) return isFlat(union) ? union : null;
  if (union.length >= MOST_SHAPES) return null;
  const fresh = ({ byExample }: Choice) =>
    [...byExample.keys()].filter((example) => !covered.has(example)).length;
  const next = choices
    .filter((choice) => fresh(choice) > 0 && isFlat([...union, choice]))
    .sort((one, other) => fresh(other) - fresh(one))[0];
  return next ? completed([...union, next], choices, search) : null;
}

function toLearned(union: readonly Choice[], { ticket, composer }: Search): ItemsLearned {
  const selector = anyOf(union.map((choice) => choice.selector));
  return {
    selector,
    shapes: union.map((choice) => choice.selector),
    byExample: new Map(union.flatMap(({ byExample }) => [...byExample])),
    all: findAll(ticket, selector).filter((item) => !holds(item, composer)),
  };
}

/** No message is inside of another. */
function isFlat(union: readonly Choice[]): boolean {
  const all = new Set(union.flatMap(({ found }) => found));
  const around = (one: Element) => [one, ...standInsOf(one)].flatMap(outwards);
  return ![...all].some((one) => around(one).some((other) => other !== one && all.has(other)));
}

/** The one that covers most stands first; of those the one with the more lasting selector. */
function choicesIn(search: Search): Choice[] {
  const seen = new Map<string, Choice | null>();
  for (const { selector, rank } of namesOf(search))
    if (!seen.has(selector)) seen.set(selector, judge({ selector, rank }, search));
  const choices = [...seen.values()].filter((choice) => choice !== null);
  return choices.sort(
    (one, other) =>
      other.byExample.size - one.byExample.size ||
      one.rank - other.rank ||
      other.found.length - one.found.length,
  );
}

/** The farther in, the less of what is around the words is in it. */
function namesOf({ levels, ticket }: Search): Token[] {
  return [...levels.values()].flatMap((chain) =>
    chain.flatMap((level, depth) =>
      selectorsFor(level, ticket).map((token) => ({ ...token, rank: token.rank + depth * 0.8 })),
    ),
  );
}

function selectorsFor(level: Element, ticket: Element): Token[] {
  const placed = placedSelectors(level, null).map(({ selector, rank }) => ({ selector, rank: rank + 1 }));
  // Something that is on the page once is a part of the page.
  const own = ownSelectors(level).map((token) =>
    token.selector.includes('#') ? { ...token, rank: RANKS.look } : token,
  );
  return [...own, ...placed, ...byPlaceAlone(level, ticket)];
}

/** For pages on which nothing has a name: children of one tag. */
function byPlaceAlone(level: Element, ticket: Element): Token[] {
  const parent = level.parentElement;
  if (!parent || !ticket.contains(parent)) return [];
  const from = ticket.localName === 'html' ? ':root' : (tokensOf(ticket)[0]?.selector ?? ':root');
  const anchor = from === ':root' ? ticket.ownerDocument.documentElement : ticket;
  if (!anchor.contains(parent)) return [];
  return [{ selector: `${pathSelector(parent, anchor, from)} > ${level.localName}`, rank: RANKS.look + 3 }];
}

/** Null where a selector matches anything that is no message of this ticket. */
function judge({ selector, rank }: Token, { ticket, composer, examples, levels }: Search): Choice | null {
  // What holds the reply box is never read as a message.
  const found = findAll(ticket, selector).filter((element) => !holds(element, composer));
  const byExample = new Map<Example, Element>();
  for (const example of examples) {
    const item = found.find((element) => holds(element, example.pointed));
    if (item && levels.get(example)!.includes(item)) byExample.set(example, item);
    else if (item) return null;
  }
  const items = [...byExample.values()];
  // Two people do not write one message.
  const isShared = new Set(items).size < items.length && !isOneSideEach(byExample);
  const choice = { selector, rank, found, byExample };
  if (items.length === 0 || isShared) return null;
  return isFlat([choice]) && !hasStrays(choice) ? choice : null;
}

function isOneSideEach(byExample: ReadonlyMap<Example, Element>): boolean {
  const sides = new Map<Element, string>();
  for (const [{ side }, item] of byExample) {
    if ((sides.get(item) ?? side) !== side) return false;
    sides.set(item, side);
  }
  return true;
}

/** What stands apart from the messages, in something of another kind than what they stand in, or hidden. */
function hasStrays({ found, byExample }: Choice): boolean {
  const items = [...byExample.values()];
  const region = items.length > 1 ? lowestAround(items) : (items[0]?.parentElement ?? null);
  const kinds = items.map((item) => kindOf(item.parentElement));
  return found.some(
    (element) =>
      !region?.contains(element) &&
      (isHiddenMessage(element) || !kinds.some((kind) => matches(element.parentElement ?? element, kind))),
  );
}

/** A form that waits to be opened has no words of anybody. */
function isHiddenMessage(element: Element): boolean {
  return !element.checkVisibility() && !element.querySelector('form, textarea');
}

function kindOf(parent: Element | null): string {
  if (!parent) return ':root';
  const [token] = tokensOf(parent).filter(({ selector }) => !selector.startsWith('#'));
  return parent.localName + (token?.selector ?? '');
}
