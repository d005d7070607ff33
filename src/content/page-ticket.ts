import type { ElsewhereState } from '../browser/session-state';
import type { ComposerMode } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import {
  findMessageInTheOpen,
  type OpenReading,
  readInTheOpen,
  readModeInTheOpen,
} from '../helpdesks/read-in-the-open';
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
  /** Something of what was read last was found by its looks alone. */
  #isGuessed = false;

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
  read(): OpenReading {
    const { helpdesk, composer } = this.#parts;
    const read = () => readInTheOpen(helpdesk, composer, this.#elsewhere.elsewhere);
    const first = read();
    const ticket = this.#isCoached(first.mode) && this.#elsewhere.look() ? read() : first;
    this.#isGuessed = ticket.guessed !== null;
    return ticket;
  }

  mode(): ComposerMode {
    const { helpdesk, composer } = this.#parts;
    return readModeInTheOpen(helpdesk, composer, this.#isGuessed);
  }

  readElsewhereAgain(): void {
    this.#elsewhere.lookAgain();
  }

  showMessage(index: number): void {
    const message = findMessageInTheOpen(this.#parts.helpdesk, this.#parts.composer, index);
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
