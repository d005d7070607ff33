import type { Facts } from '../facts';
import type { Pattern } from '../matchers/pattern-set';
import { scopeOf } from '../text/lookup';
import type { ParsedText, Sentence } from '../text/parsed-text';
import type { Span } from '../types';
import { defineCheck } from './define-check';

/** So many negatives in so many words are a pile: no single one is at fault. */
const PILE = 3;
const WINDOW = 15;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

export default defineCheck({
  id: 'negative-framing',
  dimension: 'tone',
  severity: 'hint',
  find: (facts, hits) => {
    const span = hits.length === 0 ? findPile(facts) : null;
    return span ? [{ rule: 'pile', span }] : [];
  },
});

interface Negative extends Span {
  /** How many words of the draft stand before it. */
  readonly at: number;
}

/** From the first to the last of the negatives; apologies, warnings and lists of what is excluded do not count. */
function findPile({ draft, pack }: Facts): Span | null {
  // Few drafts hold so many at all, and only those are read word by word.
  if (pack.cue('PILES').matchAll(draft.scope).length < PILE) return null;
  const sentences = draft.sentences.filter(
    (sentence) =>
      !sentence.listItem &&
      !['APOLOGY', 'KEEP_IT', 'DONT'].some((cue) => pack.cue(cue).test(scopeOf(draft, sentence))),
  );
  const negatives = negativesIn(draft, sentences, pack.cue('PILES'));
  const last = negatives.findIndex(
    ({ at }, index) => index >= PILE - 1 && at - negatives[index - PILE + 1]!.at < WINDOW,
  );
  return last < 0 ? null : { start: negatives[last - PILE + 1]!.start, end: negatives[last]!.end };
}

function negativesIn(draft: ParsedText, sentences: readonly Sentence[], negation: Pattern): Negative[] {
  let count = 0;
  return sentences.flatMap((sentence) =>
    Array.from(scopeOf(draft, sentence).matchAll(WORD), ({ 0: word, index }) => {
      const start = sentence.start + index;
      return { start, end: start + word.length, at: count++, word };
    }).filter(({ word }) => negation.test(word)),
  );
}
