import { defineCheck } from './define-check';

export default defineCheck({
  id: 'next-issue',
  dimension: 'resolution',
  severity: 'hint',
  // One thing to add is advice; a list of them is homework.
  most: 1,
});
