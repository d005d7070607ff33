import { defineCheck } from './define-check';

export default defineCheck({
  id: 'over-apology',
  dimension: 'tone',
  severity: 'hint',
  most: 1,
});
