import { defineCheck } from './define-check';

export default defineCheck({
  id: 'shouting',
  dimension: 'tone',
  severity: 'warn',
});
