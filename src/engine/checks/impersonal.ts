import type { Facts } from '../facts';
import { scopeOf } from '../text/lookup';
import type { Sentence } from '../text/parsed-text';
import { countWords } from '../text/words';
import { defineCheck } from './define-check';

/** One act in the passive is a fact; two are a manner. */
const FEWEST_ACTS = 2;
/** Shorter ones are a name or a sign-off. */
const FEWEST_WORDS = 4;
/** In fewer nobody has to appear. */
const FEWEST_IN_ALL = 12;

export default defineCheck({
  id: 'impersonal',
  dimension: 'tone',
  severity: 'hint',
  most: 1,
  find: (facts) => {
    const { draft, pack } = facts;
    if (pack.cue('PERSON').test(draft.scope) || countWords(draft.scope) < FEWEST_IN_ALL) return [];
    const told = draft.sentences.filter((sentence) => countWords(scopeOf(draft, sentence)) >= FEWEST_WORDS);
    const impersonal = told.filter((sentence) => !sentence.listItem && actsIn(sentence, facts) > 0);
    const acts = impersonal.reduce((sum, sentence) => sum + actsIn(sentence, facts), 0);
    const isManner = acts >= FEWEST_ACTS && impersonal.length * 2 > told.length - 1;
    return isManner ? [{ rule: 'no-person', span: spanOf(impersonal[0]!) }] : [];
  },
});

/** How many things that we do ourselves are told as if they did themselves. */
function actsIn(sentence: Sentence, { draft, pack }: Facts): number {
  return [...pack.cue('PASSIVE_ACT').matchAll(scopeOf(draft, sentence))].length;
}

function spanOf({ start, end }: Sentence) {
  return { start, end };
}
