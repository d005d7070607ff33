import type { ReplySentence } from './answers';
import type { FoundAsk } from './found-ask';
import { homesByParagraph, wordsOf, type FindHome, type Section } from './home';
import { isRuledOut, MOST_POINTS, sharedPoints, sharedWords } from './topic';
import type { TopicWord } from './topic-word';

/** Breaks a tie. */
const OWN_EDGE = 0.5;
/** What stands around an ask or an answer counts less than what it says itself. */
const MOST_FROM_CONTEXT = 3;
/** A line break and the mark of a list item. */
const MARK = 2;
const NOTHING: readonly TopicWord[] = [];

/** One sentence of the reply, and how much it shares with each ask. */
export interface Column {
  readonly sentence: ReplySentence;
  readonly shared: readonly number[];
  /** The same, with an edge for an ask that itself names what the sentence does. */
  readonly ranks: readonly number[];
  /** The ask that it names by its number, or -1. */
  readonly place: number;
  readonly home: Section | null;
  /** What the paragraph of the reply is about in which it stands. */
  readonly around: Section | null;
}

/** The sentences of a reply, each held against all asks. */
export function columnsOf(
  asks: readonly FoundAsk[],
  sentences: readonly ReplySentence[],
  findHome: FindHome | null,
): Column[] {
  const rivals = rivalsOf(asks);
  const places = placesOf(asks, sentences);
  const around = findHome && homesByParagraph(sentences, findHome);
  return sentences.map((sentence, index): Column => {
    const shared = asks.map((ask, row) => sharedWith(ask, sentence, rivals[row]!));
    return {
      sentence,
      shared,
      ranks: shared.map((points, row) => points + (namesOwn(asks[row]!, sentence) ? OWN_EDGE : 0)),
      place: places[index]!,
      home: findHome && findHome(wordsOf(sentence)),
      around: around?.get(sentence.paragraph) ?? null,
    };
  });
}

/** For each ask what all others are about; asks stay while their reply is being written. */
function rivalsOf(asks: readonly FoundAsk[]): readonly TopicWord[][] {
  const known = rivalsByAsks.get(asks);
  if (known) return known;
  const rivals = asks.map((ask) => asks.filter((other) => other !== ask).flatMap(({ topic }) => topic));
  rivalsByAsks.set(asks, rivals);
  return rivals;
}

const rivalsByAsks = new WeakMap<readonly FoundAsk[], readonly TopicWord[][]>();

/** An ask without words of its own ("Why?") is about what stands around it. */
export function namesOwn({ topic, context }: FoundAsk, sentence: ReplySentence): boolean {
  return sharedWords(topic.length > 0 ? topic : context, sentence.topic).length > 0;
}

function sharedWith(ask: FoundAsk, sentence: ReplySentence, rivals: readonly TopicWord[]): number {
  // "And until when?" has no words but those of the ask before it.
  const others = ask.topic.length === 0 ? NOTHING : rivals;
  const points = (topic: readonly TopicWord[], words: readonly TopicWord[]) =>
    sharedPoints(topic, words, others);
  const around = points(ask.context, sentence.topic);
  const own = points(ask.topic, sentence.topic);
  // "About the invoice: …" says what the next sentence is about.
  const isOther = isRuledOut(ask.topic, sentence.context);
  const before = own + around > 0 || isOther ? 0 : points(ask.topic, sentence.context);
  return Math.min(MOST_POINTS, own + Math.min(around + before, MOST_FROM_CONTEXT));
}

/** For each sentence the ask it names by number: "on your second question", or a list numbered like the asks. */
function placesOf(asks: readonly FoundAsk[], sentences: readonly ReplySentence[]): number[] {
  // A second sentence of an item stands right behind the first.
  const items = sentences.filter(
    ({ listItem, start }, index) => listItem && start - (sentences[index - 1]?.end ?? -MARK) >= MARK,
  );
  const isListed = asks.length > 1 && items.length === asks.length;
  return sentences.map((sentence) => {
    const item = isListed ? items.indexOf(sentence) : -1;
    return item >= 0 ? item : sentence.ordinal;
  });
}
