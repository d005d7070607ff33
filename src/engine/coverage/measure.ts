import { readReply } from './answers';
import { findAsks } from './asks';
import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { coverAsks } from './match';
import { kinship, topicOf } from './topic';

/** Points that make half a coverage: a typed answer with two shared words, and sure of it. */
const FULL = 10;
/** Shared words that make half of the other half; more of them add less and less. */
const HALF_WORDS = 1.5;
/** A reply that names no more than this is judged by its form alone: "On Friday." */
const TERSE_WORDS = 2;

/** `coverage` from which an ask counts as answered, and as perhaps answered. */
export const coverageThresholds = { answered: 0.5, unsure: 0.2 } as const;

/**
 * How surely a reply addresses what somebody asks, 0..1: the mean of how well it has the form of an answer and of
 * how much it speaks of the same things, by rare words more than by everyday ones. A text that asks nothing is
 * compared by its words alone.
 */
export function measureCoverage(ask: string, reply: string, language: AskLanguage): number {
  const message = language.parse(ask);
  const found = findAsks(message, language);
  const asks = found.length > 0 ? found : [wholeText(ask, language)];
  const draft = language.parse(reply);
  const sentences = readReply(draft, language);
  const covered = coverAsks(asks, sentences, draft, language);
  const points = covered.reduce((sum, coverage) => sum + Math.min(coverage.points, FULL), 0);
  const form = points / asks.length / FULL;
  const named = [...new Set(sentences.flatMap(({ topic }) => topic))];
  if (named.length <= TERSE_WORDS) return form;
  const words = kinship(topicOf(message.scope, language), named);
  return (form + words / (words + HALF_WORDS)) / 2;
}

function wholeText(text: string, language: AskLanguage): FoundAsk {
  return {
    start: 0,
    end: text.length,
    kind: 'question',
    type: null,
    text,
    topic: topicOf(text, language),
    context: [],
    section: [],
    wantsRemedy: false,
    listItem: false,
    paragraph: 0,
    sentence: 0,
  };
}
