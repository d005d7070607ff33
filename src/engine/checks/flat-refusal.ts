import { isWish } from '../thread/wish';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'flat-refusal',
  dimension: 'respect',
  severity: 'warn',
  judge: ({ conversation, pack }, { rule }) =>
    rule.endsWith('.wish-denied') && !isWish(conversation, pack) ? null : {},
});
