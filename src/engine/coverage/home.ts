import type { ReplySentence } from './answers';
import type { FoundAsk } from './found-ask';
import { kinship, withoutWords } from './topic';
import type { TopicWord } from './topic-word';

/** Words are about one paragraph when they say this many times more of it than of any other. */
const CLEARLY = 1.25;
/** A long paragraph meets more words by chance. */
const LENGTH_POWER = 0.3;

/** A paragraph of the customer's that asks something. */
export type Section = FoundAsk['section'];

/** The paragraph of the customer's that words are clearly about: null where they are about none, or several. */
export type FindHome = (words: readonly TopicWord[]) => Section | null;

/** Null where only one paragraph asks something. */
export function createFindHome(asks: readonly FoundAsk[]): FindHome | null {
  const sections = [...new Set(asks.map(({ section }) => section))];
  if (sections.length < 2) return null;
  // What several paragraphs name tells none of them apart.
  const own = sections.map((section) =>
    withoutWords(section, sections.filter((other) => other !== section).flat()),
  );
  const lengths = sections.map(({ length }) => Math.max(1, length) ** LENGTH_POWER);
  return (words) => {
    const scores = own.map((topic, index) => kinship(topic, words) / lengths[index]!);
    const most = Math.max(...scores);
    const home = scores.indexOf(most);
    const others = Math.max(...scores.filter((_, index) => index !== home));
    return most > 0 && most >= CLEARLY * others ? sections[home]! : null;
  };
}

/** The same for each paragraph of the reply, by its index. */
export function homesByParagraph(
  sentences: readonly ReplySentence[],
  findHome: FindHome,
): Map<number, Section | null> {
  const words = new Map<number, TopicWord[]>();
  for (const sentence of sentences) {
    const known = words.get(sentence.paragraph) ?? [];
    for (const word of wordsOf(sentence)) known.push(word);
    words.set(sentence.paragraph, known);
  }
  return new Map([...words].map(([paragraph, topic]) => [paragraph, findHome(topic)]));
}

/** What a sentence is about, by itself or by the sentence it points back at. */
export function wordsOf({ topic, context }: ReplySentence): readonly TopicWord[] {
  return topic.length > 0 ? topic : context;
}
