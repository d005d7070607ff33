import type { AskLanguage } from './language';
import type { TopicWord } from './topic-word';

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;
/** `it's`, `haven't`: the part behind the apostrophe names nothing. */
const AFTER_APOSTROPHE = /'.*$/;
const LONG_NUMBER = /^\d{3,}$/;
/** More than a day's tickets hold; memory stays flat over a year's. */
const MOST_WORDS = 20_000;
const DIGITS = /^\d+$/;

/** What `sharedPoints` gives at most. */
export const MOST_POINTS = 4;
const POINTS_ALONE = 2;
const POINTS_SHARED = 1;

/** The same word; the same everyday word, which stands in a group of synonyms; only a synonym. */
const WEIGHTS = { rare: 1, everyday: 0.5, synonym: 0.25 } as const;

/** Topics are compared many times, and built once. */
const indexes = new WeakMap<readonly TopicWord[], TopicIndex>();

/** The content words of a text, each stem once. */
export function topicOf(text: string, language: AskLanguage): TopicWord[] {
  const words = new Set<TopicWord>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const topical = wordOf(word.replace(AFTER_APOSTROPHE, ''), language);
    if (topical) words.add(topical);
  }
  return [...words];
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

/** How much two topics have in common, by rare words more than by everyday ones. */
export function sharedWeight(topic: readonly TopicWord[], other: readonly TopicWord[]): number {
  const { stems } = indexOf(other);
  const weightOf = ({ stem, groups }: TopicWord) => {
    if (!stems.has(stem)) return WEIGHTS.synonym;
    return groups.length > 0 ? WEIGHTS.everyday : WEIGHTS.rare;
  };
  return sharedWords(topic, other).reduce((sum, word) => sum + weightOf(word), 0);
}

/** One object for each stem, so that a word is stemmed once; null for a word without a topic. */
function wordOf(word: string, { grammar, groups, words }: AskLanguage): TopicWord | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const stem = isTopical(word, grammar.stopWords) ? grammar.stem(word) : null;
  const key = `=${stem}`;
  const topical = stem === null ? null : (words.get(key) ?? { stem, groups: groups.get(stem) ?? [] });
  if (topical) words.set(key, topical);
  words.set(word, topical);
  return topical;
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
