import { toWords } from '../author-words';
import { countWords } from '../message-parts';
import { personName } from '../person-name';
import { findAll } from '../select';
import { bodyIn, type BodyLearned } from './learn-body';
import type { ItemsLearned } from './learn-items';
import { compact, pathWithin } from './elements';
import { isTimeText } from './heads';
import { join } from './selectors';
import { RANKS, type Token, tokensOf } from './tokens';

const CALLED_PERSON = new Set([
  'author',
  'sender',
  'username',
  'fullname',
  'name',
  'user',
  'from',
  'who',
  'person',
]);
const TIME = 'time[datetime], [datetime]';
const NO_NAME =
  'button, button *, [class~="btn" i], [role="button"], [class*="avatar" i], [class*="initials" i]';
const LONGEST_NAME = 4;

/** Where the name of who wrote stands in each message; null where nothing reads like one. */
export function learnName(items: ItemsLearned, body: BodyLearned): string | null {
  const shown = [...new Set(items.byExample.values())];
  const [first] = shown;
  if (!first) return null;
  const options = shown.flatMap((item) =>
    [...body.heads]
      .filter((head) => item.contains(head) && !head.matches(NO_NAME) && isName(compact(head.textContent)))
      .flatMap((head) => optionsFor(head, item)),
  );
  const ranked = options.sort((one, other) => one.rank - other.rank);
  return ranked.find(({ selector }) => isNamePlace(selector, items, body, shown))?.selector ?? null;
}

/** Where a message says when it was written, to a machine. */
export function learnTime(items: ItemsLearned, body: BodyLearned): string | null {
  const isTold = (item: Element) => {
    const [time] = findAll(item, TIME);
    return time !== undefined && isOutside(time, item, body);
  };
  return items.all.length > 0 && [...items.byExample.values()].every(isTold) ? TIME : null;
}

/** Letters that begin with a capital, or that know none; no time, and not too many. */
function isName(text: string): boolean {
  const name = personName(text);
  return (
    name !== null &&
    !isTimeText(text) &&
    // Not the letters in the place of a picture.
    !/^\p{Lu}{1,3}$/u.test(name) &&
    !/\d|[?!:;]/.test(name) &&
    countWords(name) <= LONGEST_NAME &&
    /^\P{Ll}*\p{L}/u.test(name) &&
    !/^\p{Ll}/u.test(name)
  );
}

function optionsFor(head: Element, item: Element): Token[] {
  const names = [...head.classList, ...[...head.attributes].map(({ value }) => value)];
  const isCalled = names.some((name) => CALLED_PERSON.has(toWords(name).at(-1) ?? ''));
  const isLink = head.localName === 'a' && head.hasAttribute('href');
  const bonus = isCalled ? 5 : isLink ? 2 : 0;
  const tokens = tokensOf(head).filter(({ selector }) => !selector.startsWith('#'));
  const own = [...tokens, ...tokens.flatMap((one) => tokens.map((other) => join(one, other))).slice(0, 10)];
  const parent = head.parentElement;
  const below =
    parent && parent !== item
      ? tokensOf(parent).map(({ selector, rank }) => ({
          selector: `${selector} > ${head.localName}`,
          rank: rank + 0.3,
        }))
      : [];
  const path = pathWithin(item, head)
    .reverse()
    .map(({ localName }) => localName);
  const placed = { selector: [':scope', ...path].join(' > '), rank: RANKS.look };
  return [...own, ...below, placed].map(({ selector, rank }) => ({ selector, rank: rank - bonus }));
}

/** The same place in the messages of two sides says two names, and one that says the same everywhere is a label. */
function isNamePlace(
  selector: string,
  items: ItemsLearned,
  body: BodyLearned,
  shown: readonly Element[],
): boolean {
  const places = items.all.map((item) => ({ item, place: findAll(item, selector)[0] }));
  const isSound = places.every(
    ({ item, place }) => !place || (isOutside(place, item, body) && isNameOrEmpty(place)),
  );
  const named = places.filter(({ place }) => place && compact(place.textContent) !== '');
  const names = new Map(named.map(({ item, place }) => [item, compact(place!.textContent)]));
  const bySide = new Map<string, Set<string>>();
  for (const [{ side }, item] of items.byExample) {
    const name = names.get(item);
    if (name !== undefined) bySide.set(side, (bySide.get(side) ?? new Set()).add(name));
  }
  const [customers, agents] = [bySide.get('customer'), bySide.get('agent')];
  const isTelling = !customers || !agents || ![...customers].some((name) => agents.has(name));
  return isSound && named.length * 2 >= shown.length && bySide.has('customer') && isTelling;
}

function isNameOrEmpty(element: Element): boolean {
  const text = compact(element.textContent);
  return text === '' || (countWords(text) <= LONGEST_NAME + 2 && !isTimeText(text));
}

function isOutside(element: Element, item: Element, { body }: BodyLearned): boolean {
  const words = bodyIn(item, body);
  return body === ':scope' || !words?.contains(element);
}
