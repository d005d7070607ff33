import { defineCheck } from './define-check';

export default defineCheck({
  id: 'sarcasm',
  dimension: 'respect',
  severity: 'warn',
});
