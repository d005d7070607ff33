import { defineCheck } from './define-check';

export default defineCheck({
  id: 'wrong-register',
  dimension: 'tone',
  severity: 'hint',
  most: 1,
});
