import { defineCheck } from './define-check';

export default defineCheck({
  id: 'over-apology',
  dimension: 'tone',
  severity: 'hint',
  besides: true,
  most: 1,
});
