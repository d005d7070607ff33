import type { Facts } from '../facts';
import { once } from '../once';
import { scopeOf, sentenceAt } from '../text/lookup';
import type { Match } from '../matchers/existence';
import type { Sentence } from '../text/parsed-text';
import { defineCheck } from './define-check';

/** As far from a step as the words may stand that say whose step it is. */
const REACH = 200;

export default defineCheck({
  id: 'repeats-failed-advice',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ memory }) => memory.tried.length > 0,
  find: (facts) => {
    const tried = new Map([...facts.memory.tried].reverse().map(({ step, place }) => [step, place]));
    const steps = facts.reader.stepsIn(facts.draft).filter(({ of }) => tried.has(of));
    const repeated = steps.find((step) => isProposed(step, facts));
    if (!repeated) return [];
    const { of, start, end } = repeated;
    return [{ rule: 'same-step', span: { start, end }, evidence: [tried.get(of)!] }];
  },
});

/** What one does to a thing is also said of much that is no step; a step has one word. */
function isNamed(step: string): boolean {
  return !step.includes(' ');
}

/** Told to the customer, and not what they did, what we do, or the same with a difference. */
function isProposed({ of, start, end }: Match<string>, facts: Facts): boolean {
  const { draft, pack } = facts;
  const sentence = sentenceAt(draft, start);
  if (!sentence) return false;
  const { mayPropose, helps } = readSentence(sentence, facts);
  if (!mayPropose) return false;
  const before = draft.scope.slice(Math.max(sentence.start, start - REACH), start);
  const after = draft.scope.slice(end, Math.min(sentence.end, end + REACH)).trimStart();
  return (
    !pack.cue('DONE_BY_SOMEBODY').test(before) &&
    !pack.cue('NEG').test(before) &&
    (isNamed(of) || helps || pack.cue('PROPOSES').test(before)) &&
    !pack.cue('SPEAKS_OF_STEP').test(after)
  );
}

/** What a sentence says of all its steps. */
interface StepSentence {
  /** Does not ask whether it was tried, nor wants it in another way. */
  readonly mayPropose: boolean;
  /** Says that it helps. */
  readonly helps: boolean;
}

/** A sentence may hold many steps. */
const known = once((_facts: Facts) => new Map<Sentence, StepSentence>());

function readSentence(sentence: Sentence, facts: Facts): StepSentence {
  const words = scopeOf(facts.draft, sentence);
  const has = (cue: string) => facts.pack.cue(cue).test(words);
  const read = known(facts).get(sentence) ?? {
    mayPropose: !(words.endsWith('?') && !has('ASKS_TO')) && !has('STEP_DIFFERS'),
    helps: has('HELPS'),
  };
  known(facts).set(sentence, read);
  return read;
}
