import type { AskLanguage } from './language';
import type { Thing, TopicWord } from './topic-word';

/** The group is a word; a handle and a redacted value (`<email>`) name nothing that both sides speak of. */
const WORD = /@[\p{L}\p{N}_]+|<[\p{L}_-]{1,20}>|([\p{L}\p{N}]+(?:'\p{L}+)?)/gu;
const LONG_NUMBER = /^\d{3,}$/;
/** More than a day's tickets hold; memory stays flat over a year's. */
const MOST_WORDS = 20_000;
const DIGITS = /^\d+$/;
/** The name of a model, a form, a seat; not a span of time, nor an ordinal. */
const CODE = /^[a-z]{1,3}\d{1,4}$/;

/** What `sharedPoints` gives at most. */
export const MOST_POINTS = 4;
const POINTS_ALONE = 2;
const POINTS_SHARED = 1;

/** The same word, a synonym, a word of the same field of life; an everyday word counts for a part of that. */
const WEIGHTS = { same: 1, synonym: 0.4, field: 0.12, everyday: 0.5 } as const;

/** Topics are compared many times, and built once. */
const indexes = new WeakMap<readonly TopicWord[], TopicIndex>();

/** The content words of a text, each stem once. */
export function topicOf(text: string, language: AskLanguage): TopicWord[] {
  const words = new Set<TopicWord>();
  for (const [, word] of text.toLowerCase().matchAll(WORD)) {
    const topical = word === undefined ? null : wordOf(beforeApostrophe(word), language);
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

/** How much of a topic another one speaks of, by rare words more than by everyday ones. */
export function kinship(topic: readonly TopicWord[], other: readonly TopicWord[]): number {
  const index = indexOf(other);
  let weight = 0;
  for (const word of topic) weight += nearness(word, index) * (word.isEveryday ? WEIGHTS.everyday : 1);
  return weight;
}

/** The length of a topic, as that of a vector: an everyday word adds little to it. */
export function weightOf(topic: readonly TopicWord[]): number {
  return Math.sqrt(topic.reduce((sum, { isEveryday }) => sum + (isEveryday ? WEIGHTS.everyday ** 2 : 1), 0));
}

/** The words of a topic that another one does not hold. */
export function withoutWords(topic: readonly TopicWord[], other: readonly TopicWord[]): TopicWord[] {
  const { stems } = indexOf(other);
  return topic.filter(({ stem }) => !stems.has(stem));
}

/**
 * Whether one topic names something that rules out what the other names: they speak of the same set of things, and of
 * none in common.
 */
export function isRuledOut(topic: readonly TopicWord[], other: readonly TopicWord[]): boolean {
  const { things } = indexOf(topic);
  if (things.length === 0) return false;
  const others = indexOf(other).things;
  const isIn = (one: Thing) => others.some(({ set, thing }) => set === one.set && thing === one.thing);
  return things.some(({ set }) => others.some((one) => one.set === set)) && !things.some(isIn);
}

/** `it's`, `haven't`: the part behind the apostrophe names nothing. */
function beforeApostrophe(word: string): string {
  const at = word.indexOf("'");
  return at < 0 ? word : word.slice(0, at);
}

/** One object for each stem, so that a word is stemmed once; null for a word without a topic. */
function wordOf(word: string, language: AskLanguage): TopicWord | null {
  const { grammar, words } = language;
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const stem = isTopical(word, grammar.stopWords) ? grammar.stem(word) : null;
  const key = `=${stem}`;
  const topical = stem === null ? null : (words.get(key) ?? newWord(stem, language));
  if (topical) words.set(key, topical);
  words.set(word, topical);
  return topical;
}

function newWord(stem: string, { groups, fields, things, everyday }: AskLanguage): TopicWord {
  return {
    stem,
    groups: groups.get(stem) ?? [],
    fields: fields.get(stem) ?? [],
    things: things.get(stem) ?? codeOf(stem),
    isEveryday: everyday.has(stem),
  };
}

/** A code rules out another one that looks like it: a filter F30 is no F20. */
function codeOf(stem: string): Thing[] {
  return CODE.test(stem) ? [{ set: stem.replace(/\d/g, '0'), thing: stem }] : [];
}

interface TopicIndex {
  readonly stems: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
  readonly fields: ReadonlySet<number>;
  readonly things: readonly Thing[];
}

function indexOf(topic: readonly TopicWord[]): TopicIndex {
  const known = indexes.get(topic);
  if (known) return known;
  const index = {
    stems: new Set(topic.map(({ stem }) => stem)),
    groups: new Set(topic.flatMap(({ groups }) => groups)),
    fields: new Set(topic.flatMap(({ fields }) => fields)),
    things: topic.flatMap(({ things }) => things),
  };
  indexes.set(topic, index);
  return index;
}

function nearness({ stem, groups, fields }: TopicWord, index: TopicIndex): number {
  if (index.stems.has(stem)) return WEIGHTS.same;
  if (groups.some((group) => index.groups.has(group))) return WEIGHTS.synonym;
  return fields.some((field) => index.fields.has(field)) ? WEIGHTS.field : 0;
}

function isNamed({ stem, groups }: TopicWord, index: TopicIndex): boolean {
  return index.stems.has(stem) || groups.some((group) => index.groups.has(group));
}

function isTopical(word: string, stopWords: ReadonlySet<string>): boolean {
  if (DIGITS.test(word)) return LONG_NUMBER.test(word);
  return word.length > 1 && !stopWords.has(word);
}
