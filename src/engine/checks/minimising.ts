import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'minimising',
  dimension: 'respect',
  severity: 'warn',
  judge: (facts, { rule }) => (rule.endsWith('.only-so-much') && isMeasureAsked(facts) ? null : {}),
});

/** "How long is it?" "It's only ten minutes": a measure that was asked for is small or large as it is. */
function isMeasureAsked({ lastWords, pack }: Facts): boolean {
  return pack.cue('ASKS_MEASURE').test(lastWords);
}
