import { defineCheck } from './define-check';

export default defineCheck({
  id: 'no-timeframe',
  dimension: 'resolution',
  severity: 'warn',
});
