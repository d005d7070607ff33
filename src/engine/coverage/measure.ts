import { readReply } from './answers';
import { findAsks } from './asks';
import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { coverAsks } from './match';
import { topicOf } from './topic';

/** Points that make a coverage of 1: a typed answer with two shared words, and sure of it. */
const FULL = 10;

/** `coverage` from which an ask counts as answered, and as perhaps answered. */
export const coverageThresholds = { answered: 0.5, unsure: 0.3 } as const;

/**
 * How surely a reply addresses what somebody asks, 0..1; the mean over the asks where the text holds several. A
 * text that asks nothing is compared by its words alone.
 */
export function measureCoverage(ask: string, reply: string, language: AskLanguage): number {
  const found = findAsks(language.parse(ask), language);
  const asks = found.length > 0 ? found : [wholeText(ask, language)];
  const draft = language.parse(reply);
  const covered = coverAsks(asks, readReply(draft, language), draft, language);
  const points = covered.reduce((sum, coverage) => sum + Math.min(coverage.points, FULL), 0);
  return points / asks.length / FULL;
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
