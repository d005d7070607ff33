import { toWords } from '../author-words';
import { findAll, matches } from '../select';
import { compact, isFrame, pathWithin } from './elements';
import { findHeads, wordsBesides } from './heads';
import type { ItemsLearned } from './learn-items';
import { anyOf, grouped, join, pathSelector } from './selectors';
import { RANKS, type Token, tokensOf } from './tokens';

export interface BodyLearned {
  /** `:scope` where the words stand in the item itself. */
  readonly body: string;
  readonly drop: string;
  readonly heads: ReadonlySet<Element>;
  /** Items without a body, which are no messages: lines about what was done. */
  readonly bodiless: readonly Element[];
}

/** As mail programs mark what they quote. */
const QUOTED = ['blockquote', '.gmail_quote', '.yahoo_quoted'];
const CALLED_BODY = new Set(
  'body content text html markdown prose message description wiki richtext'.split(' '),
);
/** Of the best: what is nearly as good may have the better name. */
const NEARLY = 0.96;
/** For what is called a body: besides it, a message may have a file, a notice. */
const PART = 0.25;
/** What is left where the words are in no element of their own, but beside a name and a time. */
const MUCH_LESS = 0.25;
/** Of each message, where one selector must do for several shapes. */
const MOST_TRIED = 8;
const DEEPEST = 12;

type Heads = ReadonlySet<Element>;
type Pointed = ReadonlyMap<Element, Element>;

interface Choice extends Token {
  readonly score: number;
  readonly depth: number;
  readonly isCalledBody: boolean;
}

/** Where the words of the messages are: the ways that hold most of them and least of names, times and buttons. */
export function learnBodies(items: ItemsLearned): BodyLearned[] {
  const shown = [...new Set(items.byExample.values())];
  const heads = findHeads(items.all);
  const pointed = pointedIn(items, heads);
  const choices = choicesIn(shown, heads, pointed);
  const best = bestScore(choices);
  const own = {
    selector: ':scope',
    rank: RANKS.look + 1,
    score: scoreOf(':scope', shown, heads, pointed),
    depth: 0,
    isCalledBody: false,
  };
  const good = ranked(choices);
  const isOwn = best < own.score * MUCH_LESS;
  const all = isOwn ? [own, ...good] : [...good, own];
  return all.slice(0, 6).map(({ selector }) => withDrop(selector, items, heads));
}

function ranked(choices: readonly Choice[]): Choice[] {
  const best = bestScore(choices);
  return choices.filter((choice) => isGood(choice, best)).sort(byName);
}

function bestScore(choices: readonly Choice[]): number {
  return Math.max(0, ...choices.map(({ score }) => score));
}

function isGood({ score, isCalledBody }: Choice, best: number): boolean {
  return score > 0 && score >= best * (isCalledBody ? PART : NEARLY);
}

/** What somebody pointed at inside of each message, unless it was a name or a time. */
function pointedIn({ byExample }: ItemsLearned, heads: ReadonlySet<Element>): ReadonlyMap<Element, Element> {
  const isText = ([{ pointed }, item]: [{ pointed: Element }, Element]) =>
    pointed !== item &&
    wordsBesides(pointed, heads) > 0 &&
    ![pointed, ...pathWithin(item, pointed)].some((one) => heads.has(one));
  return new Map([...byExample].filter(isText).map(([{ pointed }, item]) => [item, pointed]));
}

function byName(one: Choice, other: Choice): number {
  const isTelling = ({ rank }: Choice) => rank <= RANKS.readable + 0.5;
  return (
    Number(isTelling(other)) - Number(isTelling(one)) ||
    Number(other.isCalledBody) - Number(one.isCalledBody) ||
    Math.floor(one.rank / RANKS.utility) - Math.floor(other.rank / RANKS.utility) ||
    (one.isCalledBody ? other.depth - one.depth : other.score - one.score) ||
    other.depth - one.depth ||
    one.rank - other.rank
  );
}

function choicesIn(shown: readonly Element[], heads: Heads, pointed: Pointed): Choice[] {
  const found = new Map<string, Choice>();
  const inside = shown.flatMap((item) =>
    [...item.querySelectorAll('*')].map((element) => ({ item, element })),
  );
  for (const { item, element } of inside) {
    const depth = pathWithin(item, element).length;
    if (heads.has(element) || depth > DEEPEST || !mayHoldWords(element)) continue;
    for (const token of selectorsFor(element, item)) {
      if (found.has(token.selector)) continue;
      const score = scoreOf(token.selector, shown, heads, pointed);
      found.set(token.selector, { ...token, score, depth, isCalledBody: isCalledBody(element) });
    }
  }
  const good = [...found.values()].filter(({ score }) => score > 0);
  return good.length > 0 ? good : unionsOf(shown, heads, pointed);
}

/** Messages of two shapes have bodies of two names. */
function unionsOf(shown: readonly Element[], heads: Heads, pointed: Pointed): Choice[] {
  if (shown.length < 2) return [];
  const [first, ...others] = shown.map((item) =>
    ranked(choicesIn([item], heads, pointed)).slice(0, MOST_TRIED),
  );
  let unions = first!;
  for (const parts of others)
    unions = unions.flatMap((union) => parts.map((part) => united(union, part))).slice(0, MOST_TRIED ** 2);
  return unions
    .map((union) => ({ ...union, score: scoreOf(union.selector, shown, heads, pointed) }))
    .filter(({ score }) => score > 0);
}

function united(one: Choice, other: Choice): Choice {
  const selector = anyOf([...one.selector.split(', '), other.selector]);
  return { ...one, selector, rank: Math.max(one.rank, other.rank) };
}

/** A paragraph is one of several, tomorrow if not today; a cell and what has a name may hold them all. */
function mayHoldWords(element: Element): boolean {
  if (isFrame(element) || element.localName === 'td') return true;
  return /^(?:span|pre|section|font)$/.test(element.localName) && tokensOf(element).length > 0;
}

function selectorsFor(element: Element, item: Element): Token[] {
  const tokens = tokensOf(element).filter(({ selector }) => !selector.startsWith('#'));
  const utility = tokens.filter(({ rank }) => rank >= RANKS.utility).slice(0, 5);
  const pairs = utility.flatMap((one, index) => utility.slice(index + 1).map((other) => join(one, other)));
  const placed = { selector: pathSelector(element, item), rank: RANKS.look };
  const parent = element.parentElement;
  const isDirect = parent && parent !== item;
  const below = isDirect
    ? tokensOf(parent)
        .filter(({ rank, selector }) => rank <= RANKS.made && !selector.startsWith('#'))
        .flatMap(({ selector, rank }) => [
          ...tokens.slice(0, 2).map((own) => ({
            selector: `${selector} > ${own.selector}`,
            rank: Math.max(rank, own.rank) + 0.2,
          })),
          { selector: `${selector} > ${element.localName}`, rank: rank + 0.3 },
        ])
    : [];
  return [...tokens, ...below, ...pairs, placed];
}

/** From 0 to 1: of the words that are no heads, those that the first match in each item holds. */
function scoreOf(selector: string, shown: readonly Element[], heads: Heads, pointed: Pointed): number {
  let held = 0;
  let all = 0;
  for (const item of shown) {
    const body = bodyIn(item, selector);
    const meant = pointed.get(item);
    if (!body || (meant && !body.contains(meant))) return 0;
    if (pathWithin(item, body).some((element) => heads.has(element))) return 0;
    const own = wordsBesides(body, heads);
    if (own === 0) return 0;
    const extra = [...heads].filter((head) => body.contains(head) && compact(head.textContent) !== '').length;
    held += own - Math.min(own * 0.5, extra);
    all += wordsBesides(item, heads);
  }
  return all === 0 ? 0 : held / all;
}

export function bodyIn(item: Element, selector: string): Element | null {
  return selector === ':scope' ? item : (findAll(item, selector)[0] ?? null);
}

function withDrop(body: string, items: ItemsLearned, heads: ReadonlySet<Element>): BodyLearned {
  const bodies = items.all.flatMap((item) => bodyIn(item, body) ?? []);
  const base = body === ':scope' ? items.selector : body.startsWith(':scope') ? null : body;
  const drops = bodies.flatMap((one) => dropsIn(one, base, heads, bodies));
  const bodiless = items.all.filter((item) => bodyIn(item, body) === null);
  return { body, drop: anyOf([...QUOTED, ...drops]), heads, bodiless };
}

/** What stands in a body and is none of its words. It is named by where it stands, which no mail of a customer can say of its own. */
function dropsIn(
  body: Element,
  base: string | null,
  heads: ReadonlySet<Element>,
  bodies: readonly Element[],
): string[] {
  const inside = [...body.querySelectorAll('*')].filter(
    (element) => heads.has(element) && compact(element.textContent) !== '' && !isInHead(element, body, heads),
  );
  return inside.flatMap((element) => {
    if (element.matches('button, [role="button"]')) return ['button, [role="button"]'];
    const options = dropOptions(element, body, base);
    const isSafe = (selector: string) =>
      bodies.every((one) =>
        [...one.querySelectorAll('*')].every(
          (inner) => !matches(inner, selector) || heads.has(inner) || isInHead(inner, one, heads),
        ),
      );
    return options.find(isSafe) ?? [];
  });
}

function dropOptions(element: Element, body: Element, base: string | null): string[] {
  const before = base && element.parentElement === body ? `${grouped(base)} > ` : '';
  const own = tokensOf(element).map(({ selector }) => before + element.localName + selector);
  const siblings = [...(element.parentElement?.children ?? [])];
  const place = siblings.at(-1) === element ? ':last-child' : siblings[0] === element ? ':first-child' : '';
  const placed = before && place ? [`${before}${element.localName}${place}`] : [];
  const plain = element.matches('time') ? ['time'] : before ? [`${before}${element.localName}`] : [];
  return [...own, ...plain, ...placed];
}

function isInHead(element: Element, body: Element, heads: ReadonlySet<Element>): boolean {
  return pathWithin(body, element).some((one) => one !== element && heads.has(one));
}

function isCalledBody(element: Element): boolean {
  const names = [...element.classList, element.getAttribute('itemprop') ?? ''];
  const data = [...element.attributes].filter(({ name }) => name.startsWith('data-'));
  return [...names, ...data.map(({ value }) => value)].some((name) =>
    CALLED_BODY.has(toWords(name).at(-1) ?? ''),
  );
}
