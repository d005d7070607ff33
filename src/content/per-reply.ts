import type { Dismissal } from '../browser/session-state';

/** What the coach of a page remembers of the replies that are written on it. */
export interface ReplyMemory {
  readonly dismissals: PerReply<Dismissal>;
  /** Stops that a send was held for. */
  readonly asked: PerReply<{ readonly id: string }>;
}

/** A reply as it is known on the page, or, where nothing tells tickets apart, the draft itself. */
export type ReplyKey = string | object;

/**
 * What an agent decided, reply by reply: it still holds when they look at another ticket and come back to a half-written
 * draft, or the page draws its composer anew. Only in memory, and gone with the page.
 */
export class PerReply<T extends { readonly id: string }> {
  readonly #byReply = new Map<ReplyKey, readonly T[]>();

  of(reply: ReplyKey): readonly T[] {
    return this.#byReply.get(reply) ?? [];
  }

  add(reply: ReplyKey, item: T): void {
    this.remove(reply, item.id);
    this.#byReply.set(reply, [...this.of(reply), item]);
  }

  /** Takes one back, by its id. */
  remove(reply: ReplyKey, id: string): void {
    this.#byReply.set(
      reply,
      this.of(reply).filter((item) => item.id !== id),
    );
  }

  /** The same reply is known by another key now: more of its ticket was read, or written by others. */
  move(from: ReplyKey, to: ReplyKey): void {
    if (from === to) return;
    for (const item of this.of(from)) this.add(to, item);
    this.#byReply.delete(from);
  }

  /** The draft was thrown away: the next one starts fresh. */
  forget(reply: ReplyKey): void {
    this.#byReply.delete(reply);
  }
}
