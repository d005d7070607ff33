import { countWords, isNoWords } from '../message-parts';
import { compact, pathWithin } from './elements';
import { tokensOf } from './tokens';

/** What people write with. A part of a message in here is a part of its words. */
const TEXT_TAGS = 'p, blockquote, pre, ul, ol, dl';
const CONTROL =
  'time, [datetime], button, [role="button"], [role="menu"], [role="toolbar"], input, select, svg, style, script, ' +
  '[class~="btn" i], [class*="attachment" i], [class*="signature" i], [data-signature], [data-attachment]';
const QUOTED = 'blockquote, [class*="quote"]';
/** Words; a longer text is a sentence. */
const LONGEST_LABEL = 6;

/** A time of a day, a date, or how long ago: short, with digits. */
export function isTimeText(text: string): boolean {
  return (
    text.length <= 40 &&
    countWords(text) <= 5 &&
    /\d{1,2}[:.h]\d{2}|\d{1,4}[./-]\d{1,2}|\d+\s*\p{L}+/u.test(text)
  );
}

/** A few words and no sentence: a name, a label. */
function isLabelText(text: string): boolean {
  const words = countWords(text);
  // A title or an initial ends no sentence.
  const plain = text.replace(/(^|\s)\p{Lu}\p{L}{0,2}\./gu, '$1');
  return isTimeText(text) || (words <= LONGEST_LABEL && !/[.!?…,;:]\s|[.!?…]$|[。！？]/.test(plain));
}

/**
 * The elements of messages that are no words of theirs: names, times, labels, buttons. They are at the same place in
 * message after message, and never more than a few words.
 */
export function findHeads(items: readonly Element[]): ReadonlySet<Element> {
  const byPlace = new Map<string, { element: Element; item: Element }[]>();
  for (const item of items)
    for (const element of item.querySelectorAll('*')) {
      if (compact(element.textContent) === '' || isInText(element, item)) continue;
      const place = placeOf(element, item);
      byPlace.set(place, [...(byPlace.get(place) ?? []), { element, item }]);
    }
  const heads = new Set<Element>();
  for (const found of byPlace.values()) {
    const isRegular = new Set(found.map(({ item }) => item)).size * 2 >= items.length;
    const isHead = isRegular && found.every(({ element }) => isLabelText(compact(element.textContent)));
    for (const { element, item } of found) if (isHead || isNamedHead(element, item)) heads.add(element);
  }
  for (const item of items)
    for (const control of item.querySelectorAll(CONTROL)) if (!isMostOf(control, item)) heads.add(control);
  return heads;
}

/** Where an element stands in a message, in terms that are the same in the next one. */
export function placeOf(element: Element, item: Element): string {
  const [own, ...around] = pathWithin(item, element);
  // What is around it is called by the side that wrote.
  return [...around.map(({ localName }) => localName).reverse(), own ? shapeOf(own) : ''].join('>');
}

/** Words of an element without those of heads in it. */
export function wordsBesides(element: Element, heads: ReadonlySet<Element>): number {
  if (heads.has(element)) return 0;
  let words = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += countWords((node as Text).data);
    else if (node.nodeType === Node.ELEMENT_NODE) words += wordsBesides(node as Element, heads);
  }
  return words;
}

function shapeOf(element: Element): string {
  const tokens = tokensOf(element).map(({ selector }) => selector);
  const place = [...(element.parentElement?.children ?? [])].indexOf(element);
  return element.localName + (tokens.sort().join('') || `:${place}`);
}

/** Inside of what a person wrote, where nothing is regular. A paragraph with a name of its own is a part of the page. */
function isInText(element: Element, item: Element): boolean {
  return [element, ...pathWithin(item, element)].some(
    (one) => one !== item && one.matches(TEXT_TAGS) && tokensOf(one).length === 0,
  );
}

/** By its name. What is quoted belongs to the words, as long as nothing says which part of them it is. */
function isNamedHead(element: Element, item: Element): boolean {
  return isNoWords(element) && !element.matches(QUOTED) && !isMostOf(element, item);
}

function isMostOf(element: Element, item: Element): boolean {
  return countWords(element.textContent ?? '') * 2 > countWords(item.textContent ?? '');
}
