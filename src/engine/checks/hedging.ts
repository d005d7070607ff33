import { defineCheck } from './define-check';

export default defineCheck({
  id: 'hedging',
  dimension: 'tone',
  severity: 'hint',
});
