import { isWish } from '../thread/wish';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'flat-refusal',
  dimension: 'respect',
  severity: 'warn',
  judge: ({ lastWords, pack }, { rule }) =>
    rule.endsWith('.wish-denied') && !isWish(lastWords, pack) ? null : {},
});
