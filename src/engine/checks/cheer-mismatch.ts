import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'cheer-mismatch',
  dimension: 'tone',
  severity: 'warn',
  applies: (facts) => facts.mood?.upset === true || bringsBadNews(facts),
});

function bringsBadNews({ draft, pack }: Facts): boolean {
  return pack.cue('BAD_NEWS').test(draft.scope);
}
