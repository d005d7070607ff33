import { leftOver } from '../coverage/claims';
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
    const isSaid = saysMore(facts);
    return facts.asks
      .filter(({ status }) => status === 'unanswered')
      .slice(0, MOST)
      .map((ask) => toFound(ask, !isSaid || wantsOneForm(ask, facts)));
  },
});

/** Some statement of the draft answers nothing that was asked. */
function saysMore({ asks, sentences }: Pick<Facts, 'asks' | 'sentences'>): boolean {
  const answers = asks.flatMap(({ status, by }) => (status === 'answered' && by ? [by] : []));
  return leftOver(sentences, answers).some(({ topic }) => topic.length > 0);
}

/**
 * A statement that is left may yet be an answer, in words of its own, to what many a statement can answer ("Is it
 * allowed?"), unlike to "Who?" and "When?".
 */
function wantsOneForm({ type }: Ask, { pack }: Facts): boolean {
  const { looseTypes, polarTypes } = pack.pack.asks.reply;
  return type !== null && !looseTypes.includes(type) && !polarTypes.includes(type);
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
