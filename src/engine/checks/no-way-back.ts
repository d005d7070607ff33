import { defineCheck } from './define-check';

export default defineCheck({
  id: 'no-way-back',
  dimension: 'resolution',
  severity: 'hint',
});
