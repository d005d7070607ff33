import { closestAround, holds } from '../trees';
import { findAll } from '../select';
import { lowestAround, parentAcross } from './elements';
import { ownSelectors, uniqueSelector } from './selectors';
import { RANKS } from './tokens';

const HEADING = 'h1, h2, h3, [role="heading"]';
/** Headings of the page stand farther out. */
const FARTHEST_HEADING = 2;

/** Where one ticket is on a page. */
export interface TicketLearned {
  /** Undefined where nothing names it: then it is the whole page. */
  readonly selector?: string;
  readonly element: Element;
}

/**
 * The lowest element around the composer and all that was pointed at that something names. The lower it is, the less of
 * another ticket that is open on the same page can be in it.
 */
export function learnTicket(
  page: Document,
  composer: HTMLElement,
  inside: readonly Element[],
): TicketLearned {
  const lowest = lowestAround([composer, ...inside]);
  // By itself the box is a reply box, and no ticket.
  const start = lowest === composer ? parentAcross(composer) : lowest;
  const named = aroundOf(start).flatMap((element) => nameOf(element, composer) ?? []);
  const [nearest, ...farther] = named;
  if (!nearest) return { element: page.documentElement };
  if (findAll(nearest.element, HEADING).some((heading) => isTitle(heading, inside))) return nearest;
  const titled = farther
    .slice(0, FARTHEST_HEADING)
    .find(({ element }) => findAll(element, HEADING).some((heading) => isTitle(heading, inside)));
  return titled ?? nearest;
}

/** What the ticket is called: its only heading of the highest kind outside of messages. */
export function learnTitle(ticket: Element, items: readonly Element[], composer: Element): string | null {
  const isOutside = (element: Element) =>
    !items.some((item) => item.contains(element)) && !holds(element, composer);
  for (const kind of ['h1', 'h2', 'h3', '[role="heading"]']) {
    const [heading, ...others] = findAll(ticket, kind).filter(isOutside);
    if (heading && others.length === 0 && heading.textContent?.trim())
      return uniqueSelector(heading, ticket) ?? (findAll(ticket, kind).length === 1 ? kind : null);
  }
  return null;
}

function isTitle(heading: Element, inside: readonly Element[]): boolean {
  const isSaid = heading.textContent?.trim() !== '';
  return isSaid && !inside.some((element) => element.contains(heading) || heading.contains(element));
}

/** From an element outwards to where the page begins. */
function aroundOf(start: Element | null): Element[] {
  const around: Element[] = [];
  for (let at = start; at && !/^(?:body|html)$/.test(at.localName); at = parentAcross(at)) around.push(at);
  return around;
}

function nameOf(element: Element, composer: HTMLElement): TicketLearned | null {
  const told = ownSelectors(element).find(
    ({ selector, rank }) => rank <= RANKS.look && closestAround(composer, selector) === element,
  );
  return told ? { selector: told.selector, element } : null;
}
