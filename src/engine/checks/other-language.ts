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

interface Languages {
  readonly draft: string;
  readonly customer: string;
}

/** Asked twice for each draft. */
const known = new WeakMap<Facts, Languages | null>();

function languages(facts: Facts): Languages | null {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const both = readLanguages(facts);
  known.set(facts, both);
  return both;
}

/** Null where one of them is not sure. The customer may have changed: the last message counts. */
function readLanguages({ conversation, draft }: Facts): Languages | null {
  const last = conversation.thread.filter(({ from }) => from === 'customer').at(-1);
  const theirs = guessLanguage(last?.text ?? '');
  const own = theirs && guessLanguage(draft.scope);
  return own && theirs ? { draft: own, customer: theirs } : null;
}
