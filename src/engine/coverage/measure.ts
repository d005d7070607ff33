import { formOf, readReply } from './answers';
import { findAsks } from './asks';
import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { coverAsks } from './match';
import { kinship, topicOf, weightOf } from './topic';
import type { TopicWord } from './topic-word';

/** Points that make a terse reply a full answer. */
const FULL = 10;
/** Kinship, over the roots of both lengths, that makes half of the words' part. */
const HALF_KINSHIP = 0.4;
/** A reply that names much meets more words by chance; one that says much also answers more. */
const REPLY_POWER = 0.25;
/** What an answer has of its own: the form counts little where the words tell. */
const FORM_PART = 0.05;
/** What a reply loses that does nothing but ask back. */
const ASKING_BACK = 0.3;
/** A single statement that names no more than this is judged by its form alone: "On Friday." */
const TERSE_WORDS = 1;

/** `coverage` from which an ask counts as answered, and as perhaps answered. */
export const coverageThresholds = { answered: 0.5, unsure: 0.2 } as const;

/**
 * How surely a reply addresses what somebody asks, 0..1: how much it speaks of the same things, by rare words more
 * than by everyday ones, and a little whether it has the form of an answer; less where it only asks back. A reply of
 * few words is judged by its form alone. A text that asks nothing is compared by its words.
 */
export function measureCoverage(ask: string, reply: string, language: AskLanguage): number {
  const message = language.parse(ask);
  const found = findAsks(message, language);
  const asks = found.length > 0 ? found : [wholeText(ask, language)];
  const draft = language.parse(reply);
  const sentences = readReply(draft, language);
  const named = new Set(sentences.flatMap(({ topic }) => topic));
  if (named.size <= TERSE_WORDS && sentences.length < 2 && !sentences[0]?.needs) {
    const covered = coverAsks(asks, sentences, draft, language);
    const points = covered.reduce((sum, coverage) => sum + Math.min(coverage.points, FULL), 0);
    return points / asks.length / FULL;
  }
  const formed = asks.filter((one) =>
    sentences.some((sentence) => formOf(one, sentence, language) === 'answer'),
  );
  const asking = sentences.filter(({ asksBack }) => asksBack).length / sentences.length;
  const form = FORM_PART * (formed.length / asks.length);
  const words =
    (1 - FORM_PART) * wordsInCommon(topicOf(message.scope, language), topicOf(draft.scope, language));
  return (form + words) * (1 - ASKING_BACK * asking);
}

/** 0..1; each further word adds less. */
function wordsInCommon(question: readonly TopicWord[], reply: readonly TopicWord[]): number {
  if (question.length === 0 || reply.length === 0) return 0;
  const share = kinship(question, reply) / weightOf(question) / reply.length ** REPLY_POWER;
  return share / (share + HALF_KINSHIP);
}

function wholeText(text: string, language: AskLanguage): FoundAsk {
  return {
    start: 0,
    end: text.length,
    kind: 'question',
    type: null,
    text,
    topic: topicOf(text, language),
    focus: [],
    context: [],
    section: [],
    wantsRemedy: false,
    listItem: false,
    paragraph: 0,
    sentence: 0,
  };
}
