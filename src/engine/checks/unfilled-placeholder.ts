import { defineCheck } from './define-check';

export default defineCheck({
  id: 'unfilled-placeholder',
  dimension: 'resolution',
  severity: 'stop',
});
