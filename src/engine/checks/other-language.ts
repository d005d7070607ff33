import { guessLanguage } from '../text/guess-language';
import type { Facts } from '../facts';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'other-language',
  dimension: 'resolution',
  severity: 'hint',
  applies: (facts) => languages(facts) !== null,
  find: (facts) => {
    const both = languages(facts);
    return both && both.draft !== both.customer ? [{ rule: 'other', span: null }] : [];
  },
});

/** Null where one of them is not sure. The customer may have changed: the last message counts. */
function languages({ conversation, draft }: Facts): { draft: string; customer: string } | null {
  const last = conversation.thread.filter(({ from }) => from === 'customer').at(-1);
  const [own, theirs] = [guessLanguage(draft.scope), guessLanguage(last?.text ?? '')];
  return own && theirs ? { draft: own, customer: theirs } : null;
}
