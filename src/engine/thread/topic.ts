import { bookOf } from '../matchers/pattern-book';
import { PatternSet } from '../matchers/pattern-set';
import type { Pack } from '../pack-types';

/** Of a long thread the last words say what it is about now. */
const MOST_CHARACTERS = 4000;

export type ReadTopic = (text: string) => string | null;

/** Compiles the topics of a pack: a text to the one whose words it holds most often, the first of equals. */
export function compileTopics({ memory, cues, grammar }: Pack): ReadTopic {
  const set = new PatternSet(bookOf({ cues, grammar }));
  const topics = Object.entries(memory.topics).map(
    ([topic, source]) => [topic, set.add(source, 'i')] as const,
  );
  return (text) => {
    const recent = text.slice(-MOST_CHARACTERS);
    let best: string | null = null;
    let most = 0;
    for (const [topic, pattern] of topics) {
      const count = [...pattern.matchAll(recent)].length;
      if (count > most) [best, most] = [topic, count];
    }
    return best;
  };
}
