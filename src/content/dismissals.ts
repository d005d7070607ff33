import type { Dismissal } from '../browser/session-state';

/** A reply as it is known on the page, or, where nothing tells tickets apart, the draft itself. */
export type ReplyKey = string | object;

/**
 * What an agent dismissed, reply by reply: it still holds when they look at another ticket and come back to a
 * half-written draft. Only in memory, and gone with the page.
 */
export class Dismissals {
  readonly #byReply = new Map<ReplyKey, readonly Dismissal[]>();

  of(reply: ReplyKey): readonly Dismissal[] {
    return this.#byReply.get(reply) ?? [];
  }

  add(reply: ReplyKey, dismissal: Dismissal): void {
    this.restore(reply, dismissal.id);
    this.#byReply.set(reply, [...this.of(reply), dismissal]);
  }

  /** Takes one back, by its id. */
  restore(reply: ReplyKey, id: string): void {
    const others = this.of(reply).filter((dismissal) => dismissal.id !== id);
    this.#byReply.set(reply, others);
  }

  /** The same reply is known by another key now: more of its ticket was read. */
  move(from: ReplyKey, to: ReplyKey): void {
    if (from === to) return;
    this.#byReply.set(to, [...this.of(to), ...this.of(from)]);
    this.#byReply.delete(from);
  }

  /** The draft was thrown away: the next one starts fresh. */
  forget(reply: ReplyKey): void {
    this.#byReply.delete(reply);
  }
}
