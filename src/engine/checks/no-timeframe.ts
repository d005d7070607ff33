import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'no-timeframe',
  dimension: 'resolution',
  severity: 'warn',
  judge: (facts) => (waitsForCustomer(facts) ? null : {}),
});

/** "Please DM us, we'll look into it": in public nothing runs until the customer has written. */
function waitsForCustomer({ conversation, draft, pack }: Facts): boolean {
  return conversation.channel === 'social' && pack.cue('ASKS_FOR_DM').test(draft.scope);
}
