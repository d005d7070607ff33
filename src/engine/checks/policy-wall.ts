import { defineCheck } from './define-check';

export default defineCheck({
  id: 'policy-wall',
  dimension: 'respect',
  severity: 'warn',
});
