import { findAll } from '../select';
import { RANKS, type Token, tokensOf } from './tokens';

/** Of an element with many classes no more are tried together. */
const MOST_TOGETHER = 8;
const FARTHEST_UP = 4;

/** Selectors that match an element by what it says of itself: each token, then two together. */
export function ownSelectors(element: Element): Token[] {
  const tokens = tokensOf(element);
  const together = tokens.slice(0, MOST_TOGETHER);
  const pairs = together.flatMap((one, index) => together.slice(index + 1).map((other) => join(one, other)));
  return [...tokens, ...pairs.sort((one, other) => one.rank - other.rank)];
}

/** A token that a style sheet may share with anything says more beside its tag and together with the others. */
export function join(one: Token, other: Token): Token {
  // What begins with a class or an attribute may follow anything but a tag.
  return { selector: one.selector + other.selector, rank: Math.max(one.rank, other.rank) + 0.5 };
}

/** Selectors that match an element by where it stands: below, or right below, something that has a name. */
export function placedSelectors(element: Element, within: Element | null): Token[] {
  const own = [{ selector: element.localName, rank: 0 }, ...tokensOf(element)];
  const found: Token[] = [];
  let up = element.parentElement;
  for (let level = 0; up && up !== within && level < FARTHEST_UP; level++, up = up.parentElement) {
    const sign = level === 0 ? ' > ' : ' ';
    for (const above of tokensOf(up).filter(({ rank }) => rank <= RANKS.readable))
      for (const one of own)
        found.push({
          selector: above.selector + sign + one.selector,
          rank: Math.max(above.rank, one.rank) + 0.3 * (level + 1),
        });
  }
  return found.sort((one, other) => one.rank - other.rank);
}

/** Where an element stands below another, by tags and places alone: the last resort. */
export function pathSelector(element: Element, within: Element, from = ':scope'): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) {
    const twins = [...(at.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === at.localName,
    );
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(at) + 1})` : '';
    steps.unshift(at.localName + place);
  }
  return [from, ...steps].join(' > ');
}

/** The first selector for an element that finds it and nothing else in `root`. */
export function uniqueSelector(element: Element, root: ParentNode): string | null {
  const options = [...ownSelectors(element), ...placedSelectors(element, null)];
  const told = options
    .sort((one, other) => one.rank - other.rank)
    .find(({ selector }) => isOnly(findAll(root, selector), element));
  return told?.selector ?? null;
}

export function isOnly(found: readonly Element[], element: Element): boolean {
  return found.length === 1 && found[0] === element;
}

/** One selector for all that any of these match. */
export function anyOf(selectors: readonly string[]): string {
  return [...new Set(selectors)].join(', ');
}

/** A list as one part of a longer selector. */
export function grouped(selector: string): string {
  return selector.includes(',') ? `:is(${selector})` : selector;
}
