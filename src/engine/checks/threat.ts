import { defineCheck } from './define-check';

export default defineCheck({
  id: 'threat',
  dimension: 'respect',
  severity: 'warn',
});
