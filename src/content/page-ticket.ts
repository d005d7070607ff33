import type { ElsewhereState } from '../browser/session-state';
import type { ComposerMode } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { findMessage, readMode, readTicket, type TicketReading } from '../helpdesks/read-ticket';
import { ElsewhereReader } from './elsewhere-reader';
import type { OnMore, TicketSource } from './ticket-source';

export interface PageTicketParts {
  readonly helpdesk: Helpdesk;
  /** The draft, or the frame of another origin in which it is. */
  readonly composer: HTMLElement;
  isPaused(): boolean;
  onMore: OnMore;
}

/** The ticket as the page around a composer shows it, with what other pages of the helpdesk say. */
export class PageTicket implements TicketSource {
  readonly #parts: PageTicketParts;
  readonly #elsewhere: ElsewhereReader;

  constructor(parts: PageTicketParts, signal: AbortSignal) {
    this.#parts = parts;
    const { helpdesk, composer } = parts;
    this.#elsewhere = new ElsewhereReader({ helpdesk, composer, onChange: parts.onMore }, signal);
    composer.ownerDocument.addEventListener('visibilitychange', () => this.#onVisibility(), { signal });
  }

  get elsewhere(): ElsewhereState {
    return this.#elsewhere.state;
  }

  /** A note and a paused draft are not coached, so nothing is asked for on their account. */
  read(): TicketReading {
    const { helpdesk, composer } = this.#parts;
    const read = () => readTicket(helpdesk, composer, this.#elsewhere.elsewhere);
    const ticket = read();
    return this.#isCoached(ticket.mode) && this.#elsewhere.look() ? read() : ticket;
  }

  mode(): ComposerMode {
    return readMode(this.#parts.helpdesk, this.#parts.composer);
  }

  readElsewhereAgain(): void {
    this.#elsewhere.lookAgain();
  }

  showMessage(index: number): void {
    const message = findMessage(this.#parts.helpdesk, this.#parts.composer, index);
    message?.scrollIntoView({ block: 'nearest' });
  }

  /** While the tab was away a message may have come that this page does not show. */
  #onVisibility(): void {
    const isSeen = this.#parts.composer.ownerDocument.visibilityState === 'visible';
    if (isSeen && this.#isCoached(this.mode())) this.#elsewhere.refresh();
  }

  #isCoached(mode: ComposerMode): boolean {
    return mode !== 'note' && !this.#parts.isPaused();
  }
}
