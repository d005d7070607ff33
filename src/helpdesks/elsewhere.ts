import type { Message } from '../engine/types';
import type { Helpdesk } from './define-helpdesk';

/** What other pages of the helpdesk say about a ticket whose own page shows no messages. */
export interface Elsewhere {
  readonly thread: Message[];
  /** False where some message could not be read. */
  readonly complete: boolean;
  readonly customerName: string | null;
}

/** Absolute addresses on the page's own origin. */
export interface ElsewhereAddresses {
  readonly messages?: string;
  readonly customer?: string;
}

/** Which pages to ask for, or null where this page shows the messages itself or nothing tells where they are. */
export function findElsewhere(_helpdesk: Helpdesk, _composer: HTMLElement): ElsewhereAddresses | null {
  return null;
}

/** Reads those pages, parsed; null where the messages' page is none of a ticket: a log-in form, an error page. */
export function readElsewhere(
  _helpdesk: Helpdesk,
  _pages: { messages: Document; customer: Document | null },
): Elsewhere | null {
  return null;
}
