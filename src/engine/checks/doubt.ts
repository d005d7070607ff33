import { isWish } from '../thread/wish';
import { defineCheck } from './define-check';

/** "That's impossible": to one who asks for something, it is a no; to one who tells something, disbelief. */
const AMBIGUOUS = /^(?:(?:that|this) ?(?:'s|is) )(?:[a-z]+ )?impossible$/i;

export default defineCheck({
  id: 'doubt',
  dimension: 'respect',
  severity: 'warn',
  judge: ({ conversation, draft, pack }, { start, end }) =>
    AMBIGUOUS.test(draft.scope.slice(start, end)) && isWish(conversation, pack) ? null : {},
});
