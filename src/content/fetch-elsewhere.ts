import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { type Elsewhere, type ElsewhereAddresses, readElsewhere } from '../helpdesks/elsewhere';
import type { ElsewhereFailure } from '../browser/session-state';

/** Milliseconds until a page that does not answer is given up: a helpdesk takes its time for a long history. */
const PATIENCE = 20_000;
/** Milliseconds that messages which are here wait for the customer's page, which only tells whose they are. */
const GRACE = 5_000;

export type ElsewhereAnswer = { elsewhere: Elsewhere } | { failure: ElsewhereFailure };

/** Makes a signal that aborts after so many milliseconds. */
export type Clock = (milliseconds: number) => AbortSignal;

const wallClock: Clock = (milliseconds) => AbortSignal.timeout(milliseconds);

/**
 * Reads the pages that show what the composer's page does not: one GET each to the page's own origin, with the
 * agent's session, past the browser's cache. Rejects where the signal aborts, or where a page's content breaks its reader.
 */
export async function fetchElsewhere(
  helpdesk: Helpdesk,
  { number, messages, customer }: ElsewhereAddresses,
  signal: AbortSignal,
  clock = wallClock,
): Promise<ElsewhereAnswer> {
  const late = new AbortController();
  const coming = fetchPage(customer, AbortSignal.any([signal, late.signal]), clock);
  const thread = await fetchPage(messages, signal, clock);
  if (typeof thread === 'string') late.abort();
  else clock(GRACE).addEventListener('abort', () => late.abort());
  const people = await coming;
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
  clock: Clock,
): Promise<Document | ElsewhereFailure> {
  if (address === undefined) return 'refused';
  const patience = clock(PATIENCE);
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
