import { carefulMode } from './careful-mode';
import type { Helpdesk } from './define-helpdesk';
import { findConversation } from './find-conversation';
import generic, { EVERY_FRAME, looksLikeDraft } from './generic';
import { findAll } from './select';
import { holds, standInsOf } from './trees';

/** What a helpdesk becomes where its page has changed so that the profile finds no draft on it. */
export interface StandIn extends Helpdesk {
  readonly standsInFor: Helpdesk;
}

/** One for each helpdesk: a session belongs to the very object under which it began. */
const standIns = new WeakMap<Helpdesk, StandIn>();

/** What stands in for a helpdesk; null for a page that no profile knows, where all goes by looks anyway. */
export function standInFor(helpdesk: Helpdesk): StandIn | null {
  if (helpdesk === generic) return null;
  const standIn = standIns.get(helpdesk) ?? makeStandIn(helpdesk);
  standIns.set(helpdesk, standIn);
  return standIn;
}

export function isStandIn(helpdesk: Helpdesk): helpdesk is StandIn {
  return 'standsInFor' in helpdesk;
}

/**
 * The draft is what the agent writes in. What else the profile still finds around it is better than any guess, but for
 * the mode, which is never a reply for sure; and no send is asked about.
 */
function makeStandIn(helpdesk: Helpdesk): StandIn {
  const { send: _send, ...known } = helpdesk;
  return {
    ...known,
    standsInFor: helpdesk,
    composer: generic.composer,
    composerFrame: EVERY_FRAME,
    hooks: {
      ...helpdesk.hooks,
      isDraft: (element) => looksLikeDraft(element) && mayBeReply(helpdesk, element),
      mode: (composer) => carefulMode(helpdesk, composer),
    },
  };
}

/**
 * Nothing on a page says that it has changed: the agent may as well edit a macro, a field of the ticket or a setting.
 * So a box is left alone where the page is as the profile knows it: where the composer is there, only not on the screen,
 * or a ticket is, but not around the box. Elsewhere, also on pages that are no ticket, a box with focus is coached as on
 * any page that no profile knows, and the panel says so: to leave alone what may be a reply would be the greater harm.
 */
function mayBeReply(helpdesk: Helpdesk, box: HTMLElement): boolean {
  if (helpdesk.hooks?.isNoDraft?.(box)) return false;
  const pages = [box, ...standInsOf(box)].map(({ ownerDocument }) => ownerDocument);
  const onPages = (selector: string | undefined) => pages.flatMap((page) => findAll(page, selector));
  const composers = onPages(helpdesk.composer);
  const known = composers.length > 0 ? composers : onPages(helpdesk.composerFrame);
  if (known.length > 0) return !known.includes(box) && known.some((one) => isBeside(one, box));
  const tickets = onPages(helpdesk.ticket).filter((ticket) => ticket.checkVisibility());
  const isInTicket = tickets.length === 0 || tickets.some((ticket) => holds(ticket, box));
  return isInTicket || findConversation(box).length > 0;
}

/** An editor takes the place of a field, which stays beside it, hidden. */
function isBeside({ parentElement }: Element, box: HTMLElement): boolean {
  return parentElement !== null && holds(parentElement, box);
}
