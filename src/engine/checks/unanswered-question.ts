import { leftOver } from '../coverage/claims';
import type { ReplySentence } from '../coverage/answers';
import type { ThreadAsk } from '../coverage/thread-asks';
import { isRuledOut } from '../coverage/topic';
import type { Facts } from '../facts';
import type { Ask } from '../types';
import { defineCheck, type Found } from './define-check';

/** More than these at once are not read. */
const MOST = 3;

export default defineCheck({
  id: 'unanswered-question',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ asks }) => asks.length > 0,
  find: (facts) => {
    const left = statementsLeft(facts);
    return facts.asks
      .flatMap((ask, index) =>
        ask.status === 'unanswered' ? [toFound(ask, !mayBeMet(ask, facts.wanted[index]!, left, facts))] : [],
      )
      .slice(0, MOST);
  },
});

/** The statements of the draft that answer nothing that was asked. */
function statementsLeft({ asks, sentences }: Pick<Facts, 'asks' | 'sentences'>): ReplySentence[] {
  const answers = asks.flatMap(({ status, by }) => (status === 'answered' && by ? [by] : []));
  return leftOver(sentences, answers).filter(({ topic }) => topic.length > 0);
}

/**
 * A statement that is left may yet be an answer, in words of its own, to what many a statement can answer ("Is it
 * allowed?"), unlike to "Who?" and "When?". What somebody does is no verdict on what is or may be. And where the draft speaks of
 * another thing of the kind ("on Sunday" for Saturday), that is what it has to say on it.
 */
function mayBeMet(
  { type }: Ask,
  wanted: ThreadAsk,
  left: readonly ReplySentence[],
  { sentences, pack }: Facts,
): boolean {
  const { looseTypes, polarTypes, openTypes } = pack.pack.asks.reply;
  if (type !== null && !looseTypes.includes(type) && !polarTypes.includes(type)) return false;
  if (sentences.some(({ topic, isPolar }) => !isPolar && isRuledOut(wanted.topic, topic))) return false;
  const isVerdict = type !== null && openTypes.includes(type) && polarTypes.includes(type);
  return left.some(({ acts }) => !(isVerdict && acts));
}

/** What the ask wants is unclear where it has no type: a hint, no more. */
function toFound({ kind, type, message, start, end }: Ask, isSure: boolean): Found {
  return {
    rule: kind,
    span: null,
    ...((type === null || !isSure) && { severity: 'hint' as const }),
    evidence: [{ message, start, end }],
  };
}
