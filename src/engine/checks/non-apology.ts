import { defineCheck } from './define-check';

export default defineCheck({
  id: 'non-apology',
  dimension: 'respect',
  severity: 'warn',
});
