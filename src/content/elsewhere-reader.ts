import type { ElsewhereState } from '../browser/session-state';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { type Elsewhere, type ElsewhereAddresses, findElsewhere } from '../helpdesks/elsewhere';
import { reportFailure } from './attempt';
import { fetchElsewhere } from './fetch-elsewhere';

/**
 * What other pages of the helpdesk say about the ticket of one draft. They are asked for once a ticket and kept in
 * memory, as messages, only while its draft is open.
 */
export class ElsewhereReader {
  readonly #helpdesk: Helpdesk;
  readonly #composer: HTMLElement;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #request = new AbortController();
  /** The addresses that were asked for last, as one string. */
  #asked = '';
  #elsewhere: Elsewhere | null = null;
  #state: ElsewhereState = null;

  /** `onChange` is called when an answer came, good or bad. */
  constructor(helpdesk: Helpdesk, composer: HTMLElement, onChange: () => void, signal: AbortSignal) {
    this.#helpdesk = helpdesk;
    this.#composer = composer;
    this.#onChange = onChange;
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
    const addresses = findElsewhere(this.#helpdesk, this.#composer);
    const wanted = JSON.stringify(addresses);
    if (wanted === this.#asked) return false;
    this.#asked = wanted;
    this.#request.abort();
    const hadSome = this.#elsewhere !== null;
    this.#elsewhere = null;
    this.#state = addresses ? 'reading' : null;
    if (addresses) this.#ask(addresses);
    return hadSome;
  }

  /** Asks once more, after a failure. */
  lookAgain(): void {
    this.#asked = '';
    this.look();
  }

  #ask(addresses: ElsewhereAddresses): void {
    const request = (this.#request = new AbortController());
    const signal = AbortSignal.any([this.#signal, request.signal]);
    fetchElsewhere(this.#helpdesk, addresses, signal)
      .then((answer) => {
        this.#elsewhere = 'elsewhere' in answer ? answer.elsewhere : null;
        this.#state = 'failure' in answer ? answer.failure : 'read';
        this.#onChange();
      })
      .catch((error: unknown) => {
        if (!signal.aborted) reportFailure('elsewhere', error);
      });
  }
}
