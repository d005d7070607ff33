import { createMatcher } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import { PatternSet, type Pattern } from '../matchers/pattern-set';
import type { Pack } from '../pack-types';
import { scopeOf } from '../text/lookup';
import type { Evidence } from '../types';
import type { IndexedText } from './mood';

const LONGEST_WORD = 40;

export type ReadUrgency = (messages: readonly IndexedText[]) => Evidence | null;

/** Compiles what makes a message pressing: the first cue that its own sentence does not take back ("no rush"). */
export function compileUrgency({ memory, cues, grammar }: Pack): ReadUrgency {
  const entries = memory.urgency.map((source) => ({
    of: 'urgency',
    source,
    ignoreCase: true,
  }));
  const book = bookOf({ cues, grammar });
  const find = createMatcher(entries, book);
  const set = new PatternSet(book);
  const takenBack = [memory.calm, '@NEG'].map((source) => set.add(source, 'im'));
  const [calm, negation] = takenBack as [Pattern, Pattern];

  return (messages) => {
    for (const { message, text } of messages) {
      for (const sentence of text.sentences) {
        const words = scopeOf(text, sentence);
        if (calm.test(words)) continue;
        const cue = find(words).find(({ start }) => !negation.test(lastWord(words, start)));
        if (cue) return { message, start: sentence.start + cue.start, end: sentence.start + cue.end };
      }
    }
    return null;
  };
}

/** "Not urgent": only the word in front takes it back. */
function lastWord(text: string, end: number): string {
  return (
    text
      .slice(Math.max(0, end - LONGEST_WORD), end)
      .trimEnd()
      .split(' ')
      .at(-1) ?? ''
  );
}
