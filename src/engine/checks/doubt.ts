import { isWish } from '../thread/wish';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'doubt',
  dimension: 'respect',
  severity: 'warn',
  // "That's impossible": to one who asks for something it is a no; to one who tells something, disbelief.
  judge: ({ lastWords, draft, pack }, { start, end }) =>
    pack.cue('NO_OR_DISBELIEF').test(draft.scope.slice(start, end)) && isWish(lastWords, pack) ? null : {},
});
