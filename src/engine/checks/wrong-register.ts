import { defineCheck } from './define-check';

export default defineCheck({
  id: 'wrong-register',
  dimension: 'tone',
  severity: 'hint',
  besides: true,
  most: 1,
});
