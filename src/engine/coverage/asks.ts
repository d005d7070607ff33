import { MAX_LENGTH } from '../matchers/pattern';
import type { ParsedText } from '../text/parsed-text';
import { findAskClauses } from './clauses';
import type { FoundAsk } from './found-ask';
import { joinAsks } from './join-asks';
import type { AskLanguage } from './language';
import { topicOf } from './topic';
import type { TopicWord } from './topic-word';

/** Sentences between an ask and what is told about it. */
const MOST_DISTANCE = 2;
/** More sentences than anybody writes; keeps the time for a hostile text small. */
const MAX_SENTENCES = 400;
/** More asks than anybody has; the last ones count. */
const MOST_ASKS = 100;

/** A sentence that asks nothing. */
interface Told {
  readonly paragraph: number;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly topic: readonly TopicWord[];
}

/**
 * The questions, requests and problems of one customer message, in order. Nothing from quoted mail, signatures
 * or greetings; social and rhetorical questions are left out, repeated ones joined, and a problem told with its
 * question is one ask.
 */
export function findAsks(message: ParsedText, language: AskLanguage): FoundAsk[] {
  const found: FoundAsk[] = [];
  const told: Told[] = [];
  let before: readonly TopicWord[] = [];
  let lastParagraph = 0;
  for (const [index, sentence] of message.sentences.slice(0, MAX_SENTENCES).entries()) {
    const clauses = findAskClauses(message.scope, sentence, language);
    const { paragraph, listItem } = sentence;
    for (const { start, end, kind, type } of clauses) {
      const text = message.scope.slice(start, end);
      const topic = topicOf(text, language);
      const context = pointsBack(text, topic, paragraph === lastParagraph, language) ? before : [];
      const place = { start, end, paragraph, sentence: index, listItem };
      if (kind !== 'question' || !isSelfAnswered(message, index, language)) {
        const wantsRemedy = kind === 'problem';
        const focus = focusOf(text, topic, language);
        found.push({ ...place, kind, type, text, topic, focus, context, section: [], wantsRemedy });
      }
      before = topic.length > 0 ? topic : before;
    }
    lastParagraph = paragraph;
    if (clauses.length > 0) continue;
    const end = Math.min(sentence.end, sentence.start + MAX_LENGTH);
    before = topicOf(message.scope.slice(sentence.start, end), language);
    told.push({ paragraph, sentence: index, topic: before });
  }
  const asks = joinAsks(found.slice(-MOST_ASKS), new Set(told.map(({ paragraph }) => paragraph)), language);
  const sections = readSections(asks, told);
  return asks.map((ask) => withContext(ask, told, sections.get(ask.paragraph) ?? []));
}

/** The second half of what it names, up to a condition: "Will my points expire | if I leave?" */
function focusOf(text: string, topic: readonly TopicWord[], language: AskLanguage): readonly TopicWord[] {
  const condition = language.syntax.conditions.exec(text)?.index ?? -1;
  const named = condition > 0 ? topicOf(text.slice(0, condition), language) : topic;
  const words = named.length > 0 ? named : topic;
  return words.slice(Math.ceil(words.length / 2));
}

/** "Until when?" means what was said last; "Is it open?" only within its paragraph. */
function pointsBack(
  text: string,
  topic: readonly TopicWord[],
  isSameParagraph: boolean,
  { syntax }: AskLanguage,
): boolean {
  return topic.length === 0 || (isSameParagraph && syntax.anaphora.test(text));
}

/** "Why am I writing? Because …" */
function isSelfAnswered({ scope, sentences }: ParsedText, index: number, { syntax }: AskLanguage): boolean {
  const next = sentences[index + 1];
  return next !== undefined && syntax.selfAnswers.test(scope.slice(next.start, next.end));
}

/**
 * What each paragraph with an ask is about. One that only tells something belongs to the ask that follows it, or to
 * the last one.
 */
function readSections(asks: readonly FoundAsk[], told: readonly Told[]): Map<number, TopicWord[]> {
  const sections = new Map<number, TopicWord[]>();
  for (const { paragraph, topic, context } of asks) {
    sections.set(paragraph, [...(sections.get(paragraph) ?? []), ...topic, ...context]);
  }
  const paragraphs = [...sections.keys()];
  for (const { paragraph, topic } of told) {
    const next = paragraphs.find((asking) => asking >= paragraph) ?? paragraphs.at(-1);
    if (next !== undefined) for (const word of topic) sections.get(next)!.push(word);
  }
  return sections;
}

/** What is told right before and after an ask, in its paragraph, says what it is about. */
function withContext(ask: FoundAsk, told: readonly Told[], section: readonly TopicWord[]): FoundAsk {
  const own = new Set(ask.topic.map(({ stem }) => stem));
  const near = told.filter(
    ({ paragraph, sentence }) =>
      paragraph === ask.paragraph && Math.abs(sentence - ask.sentence) <= MOST_DISTANCE,
  );
  const words = new Map(
    [...ask.context, ...near.flatMap(({ topic }) => topic)].map((word) => [word.stem, word]),
  );
  return { ...ask, section, context: [...words.values()].filter(({ stem }) => !own.has(stem)) };
}
