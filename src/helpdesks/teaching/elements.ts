import { countWords } from '../message-parts';
import { holds } from '../trees';

/** What people write with: it stands inside of messages, and is none by itself. */
const WRITTEN = new Set(
  (
    'a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd-inline del dfn em figcaption figure font ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd label mark ol p path picture pre q s samp small span strike strong sub sup svg ' +
    'td tbody tfoot th thead time tt u ul use var video audio canvas button input select option'
  ).split(' '),
);

/** Whether an element may stand around a whole message. */
export function isFrame(element: Element): boolean {
  return !WRITTEN.has(element.localName);
}

/** From an element outwards, itself first, in its own tree. */
export function outwards(element: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
  return around;
}

/** From an element out to one around it, which is not among them. */
export function pathWithin(around: Element, element: Element): Element[] {
  const path = outwards(element);
  const end = path.indexOf(around);
  return end < 0 ? [] : path.slice(0, end);
}

/** The lowest element around all of these, also across frames and shadow roots. */
export function lowestAround(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first) return null;
  for (let at: Element | null = first; at; at = parentAcross(at))
    if (others.every((other) => holds(at, other))) return at;
  return null;
}

/** The element around this one; for the outermost of a shadow root or of a frame's document the host or the frame. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  if (tree instanceof ShadowRoot) return tree.host;
  return (tree as Document).defaultView?.frameElement ?? null;
}

/** All of its words, also hidden ones: cheap, for comparing sizes. */
export function wordsIn(element: Element): number {
  return countWords(element.textContent ?? '');
}

export function compact(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
