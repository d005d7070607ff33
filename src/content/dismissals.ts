import type { Dismissal } from '../browser/session-state';

/** A ticket as it is known on the page, or, where nothing tells tickets apart, the draft itself. */
export type TicketKey = string | object;

/**
 * What an agent dismissed, ticket by ticket: it still holds when they come back to a half-written reply.
 * Only in memory, and gone with the page.
 */
export class Dismissals {
  readonly #byTicket = new Map<TicketKey, readonly Dismissal[]>();

  of(ticket: TicketKey): readonly Dismissal[] {
    return this.#byTicket.get(ticket) ?? [];
  }

  add(ticket: TicketKey, dismissal: Dismissal): void {
    this.restore(ticket, dismissal.id);
    this.#byTicket.set(ticket, [...this.of(ticket), dismissal]);
  }

  /** Takes one back, by its id. */
  restore(ticket: TicketKey, id: string): void {
    const others = this.of(ticket).filter((dismissal) => dismissal.id !== id);
    this.#byTicket.set(ticket, others);
  }

  /** The reply was sent or thrown away: the next one starts fresh. */
  forget(ticket: TicketKey): void {
    this.#byTicket.delete(ticket);
  }
}
