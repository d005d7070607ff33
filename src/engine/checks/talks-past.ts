import { defineCheck } from './define-check';

export default defineCheck({
  id: 'talks-past',
  dimension: 'respect',
  severity: 'hint',
});
