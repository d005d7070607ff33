import { defineCheck } from './define-check';

export default defineCheck({
  id: 'vague-ownership',
  dimension: 'resolution',
  severity: 'hint',
});
