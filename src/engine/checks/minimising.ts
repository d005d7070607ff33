import { defineCheck } from './define-check';

export default defineCheck({
  id: 'minimising',
  dimension: 'respect',
  severity: 'warn',
});
