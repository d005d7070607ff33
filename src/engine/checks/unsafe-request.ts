import { defineCheck } from './define-check';

export default defineCheck({
  id: 'unsafe-request',
  dimension: 'resolution',
  severity: 'stop',
  isNoAnswer: true,
});
