import type { Facts } from '../facts';
import { scopeOf } from '../text/lookup';
import { countWords } from '../text/words';
import type { Span } from '../types';
import { defineCheck } from './define-check';

/** In fewer words nobody has to appear. */
const FEWEST_WORDS = 30;
const FEWEST_PASSIVES = 2;

export default defineCheck({
  id: 'impersonal',
  dimension: 'tone',
  severity: 'hint',
  find: (facts) => {
    const { draft, pack } = facts;
    if (pack.cue('PERSON').test(draft.scope) || countWords(draft.scope) <= FEWEST_WORDS) return [];
    const passives = passivesIn(facts);
    return passives.length < FEWEST_PASSIVES ? [] : [{ rule: 'no-person', span: passives[0]! }];
  },
});

/** The sentences in the passive; lists are facts, not acts. */
function passivesIn({ draft, pack }: Facts): Span[] {
  return draft.sentences
    .filter((sentence) => !sentence.listItem && pack.cue('PASSIVE').test(scopeOf(draft, sentence)))
    .map(({ start, end }) => ({ start, end }));
}
