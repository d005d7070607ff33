import { findAll, isSelector } from '../select';
import { closestAround, holds } from '../trees';
import { isOnly, ownSelectors, placedSelectors } from './selectors';
import type { TicketLearned } from './learn-ticket';
import { RANKS } from './tokens';

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"], a[href], a[role]';

/** What was meant by who pointed at a button's word or picture. */
export function buttonAt(element: Element): Element {
  return closestAround(element, BUTTON) ?? element;
}

/** How to find the button that sends, and no other one of the ticket; null where nothing tells it. */
export function learnSend(pointed: Element, ticket: TicketLearned, composer: HTMLElement): string | null {
  const button = buttonAt(pointed);
  if (!holds(ticket.element, button) || holds(button, composer)) return null;
  const options = [...ownSelectors(button), ...placedSelectors(button, null)].map(({ selector, rank }) => ({
    // The same kind of button is in many places, the same name is not.
    selector: /^[a-z]/.test(selector) ? selector : withTag(selector, button),
    rank,
  }));
  const told = options
    .filter(({ selector, rank }) => rank < RANKS.look && isSelector(selector))
    .sort((one, other) => one.rank - other.rank)
    .find(({ selector }) => isOnly(findAll(ticket.element, selector), button));
  return told?.selector ?? null;
}

function withTag(selector: string, button: Element): string {
  return /[ >]/.test(selector) || selector.startsWith('#') ? selector : button.localName + selector;
}
