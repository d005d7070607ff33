import type { Facts } from '../facts';
import type { Pattern } from '../matchers/pattern-set';
import { scopeOf } from '../text/lookup';
import type { ParsedText, Sentence } from '../text/parsed-text';
import { countWords, DIGIT, forEachWord, JOINER, LETTER } from '../text/words';
import type { Span } from '../types';
import { defineCheck } from './define-check';

/** So many negatives in so many words are a pile: no single one is at fault. */
const PILE = 4;
const WINDOW = 60;
/** "Neither … nor" is one thing said. */
const MOST_IN_SENTENCE = 2;

export default defineCheck({
  id: 'negative-framing',
  dimension: 'tone',
  severity: 'hint',
  find: (facts) => {
    const span = findPile(facts);
    return span ? [{ rule: 'pile', span }] : [];
  },
});

interface Negative extends Span {
  /** How many words of the draft stand before it. */
  readonly at: number;
}

/** From the first to the last of the negatives; apologies, warnings and lists of what is excluded do not count. */
function findPile({ draft, pack }: Facts): Span | null {
  const sentences = draft.sentences.filter(
    (sentence) =>
      !sentence.listItem &&
      !['APOLOGY', 'KEEP_IT', 'DONT'].some((cue) => pack.cue(cue).test(scopeOf(draft, sentence))),
  );
  const negatives = negativesIn(draft, sentences, pack.cue('NEG'));
  const last = negatives.findIndex(
    ({ at }, index) => index >= PILE - 1 && at - negatives[index - PILE + 1]!.at < WINDOW,
  );
  return last < 0 ? null : { start: negatives[last - PILE + 1]!.start, end: negatives[last]!.end };
}

function negativesIn(draft: ParsedText, sentences: readonly Sentence[], negation: Pattern): Negative[] {
  let count = 0;
  return sentences.flatMap((sentence) => {
    const text = scopeOf(draft, sentence);
    if (!negation.test(text)) {
      count += countWords(text);
      return [];
    }
    const found: Negative[] = [];
    forEachWord(text, LETTER + DIGIT, LETTER + DIGIT + JOINER, (start, end) => {
      const at = count++;
      if (found.length < MOST_IN_SENTENCE && negation.test(text.slice(start, end)))
        found.push({ start: sentence.start + start, end: sentence.start + end, at });
    });
    return found;
  });
}
