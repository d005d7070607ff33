import type { PanelCommand, PanelUpdate } from '../../browser/panel-messages';
import type { Unseen } from '../../engine/types';
import { texts } from '../../locales/en';

/** Without one of these a reply is checked on its own, or notes and replies are taken for one another. */
const NEEDED: readonly Unseen[] = ['messages', 'authors', 'mode'];

export interface TeachOfferProps {
  /** The page has a helpdesk of its own already. */
  isKnown: boolean;
  command(command: PanelCommand): void;
}

/** The one click that begins a teaching: the first thing can be pointed at at once. */
export function TeachOffer({ isKnown, command }: TeachOfferProps) {
  const { start, startWhy, anew, anewWhy } = texts.teach;
  return (
    <section class="teach-offer">
      <button
        type="button"
        class="button-quiet"
        aria-describedby="teach-why"
        onClick={() => command({ do: 'point-at', what: 'composer' })}
      >
        {isKnown ? anew : start}
      </button>
      <p class="muted" id="teach-why">
        {isKnown ? anewWhy : startWhy}
      </p>
    </section>
  );
}

/** Where teaching could show the coach more than it sees. */
export function isWorthTeaching({ session, optOut }: PanelUpdate): boolean {
  if (session === null) return optOut === null;
  return session.helpdesk === null || session.unseen.some((what) => NEEDED.includes(what));
}
