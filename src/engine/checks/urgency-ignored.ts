import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'urgency-ignored',
  dimension: 'resolution',
  severity: 'warn',
  applies: isPressing,
  find: (facts) => {
    const { urgency } = facts.memory;
    return !urgency || isHeeded(facts) ? [] : [{ rule: 'no-word', span: null, evidence: [urgency] }];
  },
});

/** Who only tells of it, in public or with thanks, presses nobody. */
function isPressing({ memory, asks, conversation: { channel, thread }, pack }: Facts): boolean {
  const last = thread.at(-1)?.text ?? '';
  return (
    memory.urgency !== null && (asks.length > 0 || (channel !== 'social' && !pack.cue('THANKS').test(last)))
  );
}

/** A time, a word on the hurry, something done, or the answer itself; a question only where nobody can do more, in public. */
function isHeeded({ draft, pack, asks, sentences, conversation }: Facts): boolean {
  const said = ['SOON_ENOUGH', 'DONE_FOR_GOOD', 'URGENCY_WORD', 'GIVES'].some((cue) =>
    pack.cue(cue).test(draft.scope),
  );
  const isAnswered =
    asks.length > 0 && asks.every(({ kind, status }) => kind === 'question' && status === 'answered');
  const isPublic = conversation.channel === 'social';
  const isMet = sentences.some(({ isPolar, asksBack }) => isPolar || (asksBack && isPublic));
  return said || isAnswered || isMet;
}
