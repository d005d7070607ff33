import { defineCheck } from './define-check';

export default defineCheck({
  id: 'blame',
  dimension: 'respect',
  severity: 'warn',
  isNoAnswer: true,
});
