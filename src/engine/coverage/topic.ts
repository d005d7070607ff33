import type { AskLanguage } from './language';

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;
/** `it's`, `haven't`: the part behind the apostrophe names nothing. */
const AFTER_APOSTROPHE = /'.*$/;
const LONG_NUMBER = /^\d{3,}$/;
const DIGITS = /^\d+$/;

/** What `sharedPoints` gives at most. */
export const MOST_POINTS = 4;
const POINTS_ALONE = 2;
const POINTS_SHARED = 1;

/** Topics are compared many times, and built once. */
const indexes = new WeakMap<readonly TopicWord[], TopicIndex>();

/** A word that says what a text is about. */
export interface TopicWord {
  readonly stem: string;
  /** Synonym groups. */
  readonly groups: readonly number[];
}

/** The content words of a text, each stem once. */
export function topicOf(text: string, { grammar, groups }: AskLanguage): TopicWord[] {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const bare = word.replace(AFTER_APOSTROPHE, '');
    if (isTopical(bare, grammar.stopWords)) stems.add(grammar.stem(bare));
  }
  return Array.from(stems, (stem) => ({ stem, groups: groups.get(stem) ?? [] }));
}

/** Which words of the first topic the second one names, by stem or synonym. */
export function sharedWords(topic: readonly TopicWord[], other: readonly TopicWord[]): TopicWord[] {
  const index = indexOf(other);
  return topic.filter((word) => isNamed(word, index));
}

/**
 * How much a sentence is about an ask, 0..4: two points for each word they share, one where another ask could
 * be meant just as well (`rivals` are the topics of the other asks).
 */
export function sharedPoints(
  topic: readonly TopicWord[],
  sentence: readonly TopicWord[],
  rivals: readonly TopicWord[],
): number {
  const named = indexOf(sentence);
  const rivalled = indexOf(rivals);
  let points = 0;
  for (const word of topic) {
    const isExact = named.stems.has(word.stem);
    if (!isExact && !isNamed(word, named)) continue;
    const isRivalled = isExact ? rivalled.stems.has(word.stem) : isNamed(word, rivalled);
    points += isRivalled ? POINTS_SHARED : POINTS_ALONE;
  }
  return Math.min(points, MOST_POINTS);
}

interface TopicIndex {
  readonly stems: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
}

function indexOf(topic: readonly TopicWord[]): TopicIndex {
  const known = indexes.get(topic);
  if (known) return known;
  const index = {
    stems: new Set(topic.map(({ stem }) => stem)),
    groups: new Set(topic.flatMap(({ groups }) => groups)),
  };
  indexes.set(topic, index);
  return index;
}

function isNamed({ stem, groups }: TopicWord, index: TopicIndex): boolean {
  return index.stems.has(stem) || groups.some((group) => index.groups.has(group));
}

function isTopical(word: string, stopWords: ReadonlySet<string>): boolean {
  if (DIGITS.test(word)) return LONG_NUMBER.test(word);
  return word.length > 1 && !stopWords.has(word);
}
