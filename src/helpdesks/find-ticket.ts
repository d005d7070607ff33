import type { SiteProfile } from './define-helpdesk';
import { lastDigits } from './last-digits';
import { isSelector, readText } from './select';

/**
 * The element around everything of the ticket that a composer belongs to. A composer may stand in frames of the
 * same origin; the ticket is then around the frame.
 */
export function findTicket(profile: SiteProfile, composer: Element): Element | null {
  const [frame, ...outer] = framesAround(composer);
  if (profile.ticket === undefined) return (outer.at(-1) ?? frame ?? composer).ownerDocument.documentElement;
  if (!isSelector(profile.ticket)) return null;
  for (const element of [composer, ...(frame ? [frame, ...outer] : [])]) {
    const ticket = element.closest(profile.ticket);
    if (ticket) return ticket;
  }
  return null;
}

/** The frames in which an element stands, from the inside out, as far as the page may see. */
export function framesAround(element: Element): Element[] {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? [frame, ...framesAround(frame)] : [];
}

/** What no other ticket has; null where the page does not show it. */
export function readTicketId(profile: SiteProfile, ticket: Element): string | null {
  return readText(ticket, profile.ticketId) || null;
}

/** The digits by which other pages of the helpdesk know the ticket; null where the page does not show them. */
export function readTicketNumber(profile: SiteProfile, ticket: Element): string | null {
  return lastDigits(readTicketId(profile, ticket) ?? '');
}
