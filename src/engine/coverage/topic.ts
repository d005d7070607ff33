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

/** Whether two words have a stem or a synonym group in common. */
export function isSameTopic(a: TopicWord, b: TopicWord): boolean {
  return a.stem === b.stem || a.groups.some((group) => b.groups.includes(group));
}

/** Which words of the first topic the second one names. */
export function sharedWords(topic: readonly TopicWord[], other: readonly TopicWord[]): TopicWord[] {
  return topic.filter((word) => other.some((candidate) => isSameTopic(word, candidate)));
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
  let points = 0;
  for (const word of topic) {
    const isExact = sentence.some(({ stem }) => stem === word.stem);
    if (!isExact && !sentence.some((candidate) => isSameTopic(word, candidate))) continue;
    const isRivalled = rivals.some((rival) =>
      isExact ? rival.stem === word.stem : isSameTopic(rival, word),
    );
    points += isRivalled ? POINTS_SHARED : POINTS_ALONE;
  }
  return Math.min(points, MOST_POINTS);
}

function isTopical(word: string, stopWords: ReadonlySet<string>): boolean {
  if (DIGITS.test(word)) return LONG_NUMBER.test(word);
  return word.length > 1 && !stopWords.has(word);
}
