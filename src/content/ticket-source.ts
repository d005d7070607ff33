import type { ElsewhereState } from '../browser/session-state';
import type { ComposerMode } from '../engine/types';
import type { OpenReading } from '../helpdesks/read-in-the-open';

/** Where a session has the ticket of its draft from: the page around it, or the coach of that page. */
export interface TicketSource {
  read(): OpenReading;
  /** What the composer writes at this moment. */
  mode(): ComposerMode;
  /** Messages of other pages, on their way. */
  readonly elsewhere: ElsewhereState;
  /** Asks other pages once more. */
  readElsewhereAgain(): void;
  /** Scrolls a message into view, counted as in the reading. */
  showMessage(index: number): void;
}

/** What a source calls back for: more of the same ticket is known now. */
export type OnMore = () => void;

export type OpenTicketSource = (composer: HTMLElement, onMore: OnMore, signal: AbortSignal) => TicketSource;
