import { defineCheck } from './define-check';

export default defineCheck({
  id: 'privacy-leak',
  dimension: 'respect',
  severity: 'stop',
});
