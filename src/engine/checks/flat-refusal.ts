import { defineCheck } from './define-check';

export default defineCheck({
  id: 'flat-refusal',
  dimension: 'respect',
  severity: 'warn',
});
