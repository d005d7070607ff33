import { defineCheck } from './define-check';

export default defineCheck({
  id: 'condescension',
  dimension: 'respect',
  severity: 'warn',
});
