import { defineCheck } from './define-check';

export default defineCheck({
  id: 'deflection',
  dimension: 'resolution',
  severity: 'warn',
  // In public the way to a private place is the service.
  applies: ({ conversation }) => conversation.channel !== 'social',
});
