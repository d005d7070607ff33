import type { SiteProfile } from './define-helpdesk';
import { lastDigits } from './last-digits';
import { findAll, isSelector, readText } from './select';
import { closestAround, standInsOf } from './trees';

/**
 * The element around everything of the ticket that a composer belongs to. A composer may stand in frames of the
 * same origin and in open shadow roots; the ticket is then around the frame or the host.
 */
export function findTicket(profile: SiteProfile, composer: Element): Element | null {
  if (profile.ticket === undefined)
    return (standInsOf(composer).at(-1) ?? composer).ownerDocument.documentElement;
  return isSelector(profile.ticket) ? closestAround(composer, profile.ticket) : null;
}

/** What no other ticket has; null where the page does not show it. */
export function readTicketId({ ticketId, ticketIdAttribute }: SiteProfile, ticket: Element): string | null {
  if (ticketIdAttribute === undefined) return readText(ticket, ticketId) || null;
  const holder = ticketId === undefined ? ticket : findAll(ticket, ticketId)[0];
  return holder?.getAttribute(ticketIdAttribute) || null;
}

/** The digits by which other pages of the helpdesk know the ticket; null where the page does not show them. */
export function readTicketNumber(profile: SiteProfile, ticket: Element): string | null {
  return lastDigits(readTicketId(profile, ticket) ?? '');
}
