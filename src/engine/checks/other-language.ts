import { guessLanguage } from '../text/guess-language';
import type { Facts } from '../facts';
import { once } from '../once';
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

interface Languages {
  readonly draft: string;
  readonly customer: string;
}

/** Null where one of them is not sure. The customer may have changed: the last message counts. */
const languages = once(({ lastWords, draft }: Facts): Languages | null => {
  const theirs = guessLanguage(lastWords);
  const own = theirs && guessLanguage(draft.scope);
  return own && theirs ? { draft: own, customer: theirs } : null;
});
