import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'cheer-mismatch',
  dimension: 'tone',
  severity: 'warn',
  applies: (facts) =>
    facts.mood?.name !== 'happy' &&
    (facts.mood?.upset === true || tellsOfTrouble(facts) || bringsBadNews(facts)),
});

/** What the customer wrote last, however calm. */
function tellsOfTrouble({ lastWords, pack }: Facts): boolean {
  return pack.cue('TROUBLE').test(lastWords);
}

function bringsBadNews({ draft, pack }: Facts): boolean {
  return pack.cue('BAD_NEWS').test(draft.scope);
}
