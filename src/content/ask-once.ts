import type { Finding } from '../engine/types';
import type { Overlay } from '../overlay/overlay';
import { attempt } from './attempt';
import type { ReplyKey, ReplyMemory } from './per-reply';

/** What should not be sent as it is. The id is of its rule and words. */
export interface Stop {
  readonly finding: Finding;
  readonly id: string;
}

export interface AskedReply {
  readonly overlay: Overlay | null;
  readonly asked: ReplyMemory['asked'];
  /** Whether the agent wants to be asked. */
  holds(): boolean;
  reply(): ReplyKey;
  /** What the reply would go to if it were sent now. */
  goesTo(): ReplyKey;
  stopsNow(): Stop[];
}

/**
 * Returns what `guardSend` asks: true where a stop stands in the reply that the agent was not asked about yet, and is
 * now. Each is asked about once, so whoever presses again sends.
 */
export function askOnce({ overlay, asked, holds, reply, goesTo, stopsNow }: AskedReply) {
  /** The agent has answered, and what is seen now is the send itself. */
  let isSending = false;
  const answered = (send: () => boolean) => {
    isSending = true;
    try {
      return send();
    } finally {
      isSending = false;
    }
  };
  return (send: () => boolean): boolean => {
    if (isSending || !overlay) return false;
    const stops = holds() ? stopsNow() : [];
    const known = asked.of(reply()).map(({ id }) => id);
    if (stops.every(({ id }) => known.includes(id))) {
      // It is on its way: a question that is still open would send it twice.
      overlay.closeQuestion();
      return false;
    }
    const findings = stops.map(({ finding }) => finding);
    const askedFor = goesTo();
    // A page may have gone on to another ticket behind the question. Whatever breaks then, the agent is told that nothing
    // was sent.
    const sendNow = () => goesTo() === askedFor && answered(send);
    overlay.askBeforeSending(findings, () => attempt('send', sendNow, false));
    for (const { id } of stops) asked.add(reply(), { id });
    return true;
  };
}
