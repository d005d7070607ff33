import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { type Elsewhere, type ElsewhereAddresses, readElsewhere } from '../helpdesks/elsewhere';
import type { ElsewhereFailure } from '../browser/session-state';

/** Milliseconds until a page that does not answer is given up. */
const PATIENCE = 10_000;

export type ElsewhereAnswer = { elsewhere: Elsewhere } | { failure: ElsewhereFailure };

/**
 * Reads the pages that show what the composer's page does not: one GET each to the page's own origin, with the
 * agent's session, past the browser's cache. Never rejects, unless the signal aborts.
 */
export async function fetchElsewhere(
  helpdesk: Helpdesk,
  { number, messages, customer }: ElsewhereAddresses,
  signal: AbortSignal,
): Promise<ElsewhereAnswer> {
  const [thread, people] = await Promise.all([fetchPage(messages, signal), fetchPage(customer, signal)]);
  signal.throwIfAborted();
  if (typeof thread === 'string') return { failure: thread };
  // Without the customer's page the messages are there, but nothing tells whose they are: that is said, not guessed.
  const elsewhere = readElsewhere(helpdesk, {
    number,
    messages: thread,
    customer: typeof people === 'string' ? null : people,
  });
  return elsewhere ? { elsewhere } : { failure: 'logged-out' };
}

async function fetchPage(
  address: string | undefined,
  signal: AbortSignal,
): Promise<Document | ElsewhereFailure> {
  if (address === undefined) return 'refused';
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(address, {
      cache: 'no-store',
      credentials: 'same-origin',
      // A log-in page may be on another site, and nothing is ever asked there.
      redirect: 'manual',
      signal: AbortSignal.any([signal, patience]),
    });
    if (answer.type === 'opaqueredirect') return 'logged-out';
    if (!answer.ok) return 'refused';
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    return patience.aborted ? 'timeout' : 'unreachable';
  }
}
