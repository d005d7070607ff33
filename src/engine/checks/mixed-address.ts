import { defineCheck } from './define-check';

export default defineCheck({
  id: 'mixed-address',
  dimension: 'respect',
  severity: 'warn',
});
