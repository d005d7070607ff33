import { defineCheck } from './define-check';

export default defineCheck({
  id: 'identity',
  dimension: 'respect',
  severity: 'warn',
});
