import { sideOf } from '../author-words';
import { matches } from '../select';
import { outwards, pathWithin } from './elements';
import { bodyIn, type BodyLearned } from './learn-body';
import type { LessonSide } from './lesson';
import { RANKS, type Token, tokensOf } from './tokens';

/** Something that may tell whose a message is: asked of the item, it looks at the item, around it or into it. */
export interface Mark {
  readonly selector: string;
  readonly rank: number;
  /** `frame`: the item, what is around it and what leads to its words, which every message has. `part`: what some have. */
  readonly place: 'frame' | 'part';
  /** The side that its own word names. */
  readonly says: LessonSide | null;
  /** Where it is, for another mark of the same place on another side. */
  readonly at: string;
}

/** Wrappers farther out are of the page. */
const FARTHEST_AROUND = 3;
const DEEPEST_PART = 4;
const PERSONAL = /avatar|initial|colou?r|photo|gravatar|thumb/i;
const ICON =
  /^(?!data:|.*(?:avatar|photo|upload|gravatar|profile)).*\/([a-z][\w-]*\.(?:png|gif|svg|jpe?g|webp|ico))(?:\?.*)?$/i;

/** All marks of a message. `apart` are messages of other sides: what is around them, too, tells nothing. */
export function marksOf(item: Element, body: BodyLearned, apart: readonly Element[]): Mark[] {
  const words = bodyIn(item, body.body);
  const own = tokensFor(item).map((token) => toMark(token, token.selector, 'frame', 'item'));
  return [
    ...own,
    ...marksAround(item, apart),
    ...marksWithin(item, words),
    ...marksOfParts(item, words, body),
  ];
}

function marksAround(item: Element, apart: readonly Element[]): Mark[] {
  const around = outwards(item).slice(1, 1 + FARTHEST_AROUND);
  const end = around.findIndex((wrapper) => apart.some((other) => wrapper.contains(other)));
  return (end < 0 ? [] : around.slice(0, end)).flatMap((wrapper, level) =>
    tokensFor(wrapper).map((token) =>
      toMark(token, token.selector + ' > *'.repeat(level + 1), 'frame', `around ${level}`),
    ),
  );
}

/** From the item in to its words. */
function marksWithin(item: Element, words: Element | null): Mark[] {
  const path = words && words !== item ? pathWithin(item, words).reverse() : [];
  return path.flatMap((element, level) =>
    tokensFor(element).map((token) =>
      toMark(token, `:has(> ${'* > '.repeat(level)}${token.selector})`, 'frame', `in ${level}`),
    ),
  );
}

/** A badge, a picture: outside of the words, in which a customer may write what they like. */
function marksOfParts(item: Element, words: Element | null, { body }: BodyLearned): Mark[] {
  if (words === item) return [];
  const spine = words ? pathWithin(item, words) : [];
  return [...item.querySelectorAll('*')].flatMap((element) => {
    const path = pathWithin(item, element).reverse();
    const isOutside = !spine.includes(element) && !words?.contains(element);
    if (!isOutside || path.length > DEEPEST_PART) return [];
    const before = path.slice(0, -1).map((one) => stepTo(one, path.length, spine.length, body));
    const isPersonal = path.some((one) => PERSONAL.test(one.getAttribute('class') ?? ''));
    return tokensFor(element, true).flatMap((token) => {
      const mark = toMark(
        token,
        `:has(> ${[...before, token.selector].join(' > ')})`,
        'part',
        path.map(({ localName }) => localName).join('>'),
      );
      return isPersonal && mark.says === null ? [] : [mark];
    });
  });
}

/** A step on the way to a part never leads into the words. */
function stepTo(element: Element, length: number, depth: number, body: string): string {
  const mayBeBody = length > depth && depth > 0 && !body.startsWith(':scope');
  return mayBeBody && !matches(element, body) ? `${element.localName}:not(${body})` : element.localName;
}

function tokensFor(element: Element, isPart = false): Token[] {
  const named = tokensOf(element).filter(
    ({ selector }) => !selector.startsWith('#') && !/^\[(?:id|name|type="(?:text|submit))/.test(selector),
  );
  if (!isPart || element.localName !== 'img') return named;
  const [, file] = ICON.exec(element.getAttribute('src') ?? '') ?? [];
  return file && !/\d{3}/.test(file)
    ? [...named, { selector: `img[src$="/${file}"]`, rank: RANKS.look }]
    : named;
}

function toMark(token: Token, selector: string, place: Mark['place'], at: string): Mark {
  return { selector, rank: token.rank, place, says: saidBy(token.selector), at };
}

/** `.is-agent` and `[data-author="customer"]` name a side. */
export function saidBy(selector: string): LessonSide | null {
  const word = /="?([^"\]]+)"?\]$/.exec(selector)?.[1] ?? selector.replace(/^\.|\\/g, '');
  return sideOf(word.replace(/[[\]]/g, ' '));
}
