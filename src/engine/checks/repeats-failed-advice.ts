import type { Facts } from '../facts';
import { scopeOf, sentenceAt } from '../text/lookup';
import type { Match } from '../matchers/existence';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'repeats-failed-advice',
  dimension: 'resolution',
  severity: 'warn',
  besides: true,
  applies: ({ memory }) => memory.tried.length > 0,
  find: (facts) => {
    const proposed = facts.reader.stepsIn(facts.draft).filter((step) => isProposed(step, facts));
    for (const { of, start, end } of proposed) {
      const tried = facts.memory.tried.find(({ step }) => step === of);
      if (tried) return [{ rule: 'same-step', span: { start, end }, evidence: [tried.place] }];
    }
    return [];
  },
});

/** What one does to a thing is also said of much that is no step; a step has one word. */
function isNamed(step: string): boolean {
  return !step.includes(' ');
}

/** Told to the customer, and not what they did, what we do, or the same with a difference. */
function isProposed({ of, start, end }: Match<string>, { draft, pack }: Facts): boolean {
  const sentence = sentenceAt(draft, start);
  if (!sentence) return false;
  const words = scopeOf(draft, sentence);
  const before = draft.scope.slice(sentence.start, start);
  const isTold =
    !pack.cue('DONE_BY_SOMEBODY').test(before) &&
    !pack.cue('NEG').test(before) &&
    (isNamed(of) || pack.cue('PROPOSES').test(before) || pack.cue('HELPS').test(words)) &&
    !pack.cue('SPEAKS_OF_STEP').test(draft.scope.slice(end, sentence.end).trimStart());
  const isAsked = words.endsWith('?') && !pack.cue('ASKS_TO').test(words);
  return isTold && !isAsked && !pack.cue('STEP_DIFFERS').test(words);
}
