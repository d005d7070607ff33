import { defineCheck } from './define-check';

export default defineCheck({
  id: 'missing-attachment',
  dimension: 'resolution',
  severity: 'stop',
  // Left out means unknown: only a helpdesk that tells of none makes "attached" wrong.
  applies: ({ conversation }) => conversation.attachments?.length === 0,
});
