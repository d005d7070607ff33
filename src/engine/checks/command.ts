import { defineCheck } from './define-check';

export default defineCheck({
  id: 'command',
  dimension: 'respect',
  severity: 'hint',
});
