import type { Facts } from '../facts';
import type { Ask } from '../types';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'missing-next-step',
  dimension: 'resolution',
  severity: 'warn',
  applies: (facts) => openIssues(facts).length > 0,
  find: (facts, hits) => {
    if (hits.length > 0 || facts.sentences.length === 0 || saysWhatComesNext(facts)) return [];
    const evidence = openIssues(facts).map(({ message, start, end }) => ({ message, start, end }));
    return [{ rule: 'absent', span: null, evidence }];
  },
});

/**
 * A request that is not met, and a problem, or what asks only for it to be mended: to say why it came about answers
 * that, and mends nothing. A question is the business of `unanswered-question`.
 */
function openIssues({ asks, wanted }: Facts): Ask[] {
  return asks.filter(
    ({ kind, status }, index) =>
      kind === 'problem' || wanted[index]!.wantsRemedy || (kind === 'request' && status !== 'answered'),
  );
}

/**
 * Something done, a step, an alternative, a question to the customer or an honest "I don't know yet". A step
 * without a time is one too: `no-timeframe` has its say on that.
 */
function saysWhatComesNext({ sentences, draft, pack }: Facts): boolean {
  const isPlain = sentences.some(({ acts, needs, admitsGap }) => acts || needs || admitsGap);
  if (isPlain || pack.cue('VAGUE_STEP').test(draft.scope)) return true;
  return sentences.some(({ hasTime, text }) => hasTime && pack.cue('COMING').test(text));
}
