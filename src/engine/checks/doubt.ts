import { defineCheck } from './define-check';

export default defineCheck({
  id: 'doubt',
  dimension: 'respect',
  severity: 'warn',
});
