import type { Facts } from '../facts';
import type { Ask } from '../types';
import { defineCheck } from './define-check';

const DIGIT = /\d/;

export default defineCheck({
  id: 'missing-next-step',
  dimension: 'resolution',
  severity: 'warn',
  applies: (facts) => openIssues(facts).length > 0,
  find: (facts, hits) => {
    if (hits.length > 0 || isUnwritten(facts) || saysWhatComesNext(facts)) return [];
    const evidence = openIssues(facts).map(({ message, start, end }) => ({ message, start, end }));
    return [{ rule: 'absent', span: null, evidence }];
  },
});

/** Nothing but a greeting yet. */
function isUnwritten({ sentences, draft, pack }: Facts): boolean {
  return sentences.length === 0 && !pack.cue('ACKNOWLEDGES').test(draft.scope);
}

/**
 * A request that is not met, and a problem, or what asks only for it to be mended: to say why it came about answers
 * that, and mends nothing. A question is the business of `unanswered-question`.
 */
function openIssues({ asks, wanted, sentences }: Facts): Ask[] {
  // Where nothing but sympathy is said, whatever was asked stays open.
  const isEmpty = !sentences.some(({ states, acts, needs }) => states || acts || needs);
  return asks.filter(({ kind, status }, index) => {
    if (kind === 'problem' || wanted[index]!.wantsRemedy) return true;
    return status !== 'answered' && (kind === 'request' || isEmpty);
  });
}

/**
 * Something done, a step, an alternative, a question to the customer or an honest "I don't know yet". A step
 * without a time is one too: `no-timeframe` has its say on that.
 */
function saysWhatComesNext({ sentences, draft, pack }: Facts): boolean {
  const isPlain = sentences.some(({ acts, needs, admitsGap }) => acts || needs || admitsGap);
  if (isPlain || pack.cue('VAGUE_STEP').test(draft.scope)) return true;
  // A number is what was wanted, or what becomes of it: an amount, a day, a room.
  if (sentences.some(({ text }) => DIGIT.test(text))) return true;
  return sentences.some(
    ({ hasTime, text }) => pack.cue('FUTURE').test(text) || (hasTime && pack.cue('COMING').test(text)),
  );
}
