import type { ElsewhereState } from '../browser/session-state';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { type Elsewhere, type ElsewhereAddresses, findElsewhere } from '../helpdesks/elsewhere';
import { attempt, reportFailure } from './attempt';
import { fetchElsewhere } from './fetch-elsewhere';

/** Milliseconds after which a new message may have come. */
const FRESH = 120_000;

export interface ElsewhereParts {
  readonly helpdesk: Helpdesk;
  readonly composer: HTMLElement;
  /** Called when an answer came, good or bad. */
  onChange(): void;
  /** Milliseconds since some fixed time; the machine's clock where it is left out. */
  now?(): number;
}

/**
 * What other pages of the helpdesk say about the ticket of one draft. They are kept in memory, as messages, only while
 * its draft is open.
 */
export class ElsewhereReader {
  readonly #parts: ElsewhereParts;
  readonly #signal: AbortSignal;
  #request = new AbortController();
  /** What was asked for last, and when. */
  #addresses: ElsewhereAddresses | null = null;
  #askedAt = 0;
  #elsewhere: Elsewhere | null = null;
  #state: ElsewhereState = null;

  constructor(parts: ElsewhereParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  get elsewhere(): Elsewhere | null {
    return this.#elsewhere;
  }

  get state(): ElsewhereState {
    return this.#state;
  }

  /** Asks for what this ticket needs and was not asked for yet. True when it forgot what belongs to another ticket. */
  look(): boolean {
    const addresses = findElsewhere(this.#parts.helpdesk, this.#parts.composer);
    if (JSON.stringify(addresses) === JSON.stringify(this.#addresses)) return false;
    this.#addresses = addresses;
    this.#request.abort();
    const hadSome = this.#elsewhere !== null;
    this.#elsewhere = null;
    this.#state = null;
    this.lookAgain();
    return hadSome;
  }

  /** Asks once more, because the agent wants it. What was read stays until the answer comes. */
  lookAgain(): void {
    if (!this.#addresses) return;
    this.#state = 'reading';
    void this.#ask(this.#addresses);
  }

  /** Asks once more where what was read is old, without a word about it. */
  refresh(): void {
    const isOld = this.#now() - this.#askedAt > FRESH;
    if (this.#addresses && this.#state === 'read' && isOld) void this.#ask(this.#addresses);
  }

  /** The state is `read` where nobody waits for the answer. */
  async #ask(addresses: ElsewhereAddresses): Promise<void> {
    this.#request.abort();
    this.#askedAt = this.#now();
    const request = (this.#request = new AbortController());
    const signal = AbortSignal.any([this.#signal, request.signal]);
    const answer = await fetchElsewhere(this.#parts.helpdesk, addresses, signal).catch((error: unknown) => {
      if (!signal.aborted) reportFailure('elsewhere', error);
      return { failure: 'unreadable' } as const;
    });
    const isInVain = 'failure' in answer && this.#state === 'read';
    if (signal.aborted || isInVain) return;
    this.#elsewhere = 'elsewhere' in answer ? answer.elsewhere : null;
    this.#state = 'failure' in answer ? answer.failure : 'read';
    attempt('elsewhere', () => this.#parts.onChange(), undefined);
  }

  #now(): number {
    return this.#parts.now?.() ?? Date.now();
  }
}
