import { findAll } from '../select';
import { closestAround, standInsOf } from '../trees';
import { EDITABLE } from './point-at';
import { isOnly, ownSelectors, placedSelectors } from './selectors';
import type { TicketLearned } from './learn-ticket';
import { RANKS, type Token, tokensOf } from './tokens';

export interface ComposerLearned {
  readonly composer: string;
  readonly composerFrame?: string;
}

/** How to find the reply box, and it alone among all that can be written in; null where nothing tells it from others. */
export function learnComposer(
  page: Document,
  composer: HTMLElement,
  ticket: TicketLearned,
): ComposerLearned | null {
  const frame = standInsOf(composer).find(({ localName }) => /^i?frame$/.test(localName));
  const root = frame ? composer.ownerDocument : page;
  const isOne = ({ selector }: Token) => {
    const found = findAll(root, selector).filter((element) => frame || isInTicket(element, ticket));
    return isOnly(found, composer) && !findAll(root, selector).some((element) => isStray(element, ticket));
  };
  const told = candidatesFor(composer, frame !== undefined).find(isOne);
  if (!told) return null;
  return { composer: told.selector, ...(frame && { composerFrame: frameSelector(frame) }) };
}

function candidatesFor(composer: HTMLElement, isFramed: boolean): Token[] {
  const editable = kindOf(composer);
  const own = ownSelectors(composer);
  const placed = placedSelectors(composer, null);
  const all = [...own, ...placed].sort((one, other) => one.rank - other.rank);
  // That it can be written in says least of all.
  const telling = all.filter(({ selector }) => !/^\[(?:contenteditable|role|type)[^\]]*\]$/.test(selector));
  const exact = telling.map(({ selector, rank }) => ({
    selector: withKind(selector, composer, editable),
    rank,
  }));
  const plain = { selector: editable, rank: RANKS.look };
  return isFramed ? [plain, ...exact] : [...exact, plain];
}

/** A class alone may also be on what only shows a text. */
function withKind(selector: string, composer: HTMLElement, editable: string): string {
  if (/#[\w-]+$|\btextarea\b|contenteditable/.test(selector)) return selector;
  const last = selector.split(/\s*[ >]\s*/).at(-1);
  if (last === composer.localName) return selector.slice(0, selector.length - last.length) + editable;
  return editable.startsWith('[') || editable.startsWith('.')
    ? `${selector}${editable}`
    : selector.slice(0, selector.length - (last?.length ?? 0)) + editable + last;
}

function kindOf(composer: HTMLElement): string {
  if (composer.localName === 'textarea' || composer.localName === 'input') return composer.localName;
  const value = composer.getAttribute('contenteditable');
  const kind = value === null ? '' : `[contenteditable="${value}"]`;
  return composer.localName === 'body' ? `body${kind}` : kind || EDITABLE;
}

function isInTicket(element: Element, { element: ticket }: TicketLearned): boolean {
  return [element, ...standInsOf(element)].some((place) => ticket.contains(place));
}

/** In no ticket at all: a field of the page. */
function isStray(element: Element, { selector }: TicketLearned): boolean {
  return selector !== undefined && closestAround(element, selector) === null;
}

function frameSelector(frame: Element): string {
  const told = tokensOf(frame).find(({ rank }) => rank <= RANKS.readable);
  return told ? `${frame.localName}${told.selector}` : frame.localName;
}
