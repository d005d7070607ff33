import { defineCheck } from './define-check';

export default defineCheck({
  id: 'scripted-empathy',
  dimension: 'tone',
  severity: 'hint',
});
