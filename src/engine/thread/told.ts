import type { Grammar } from '../pack-types';
import type { ParsedText } from '../text/parsed-text';
import { letterRuns } from '../text/words';

type TopicGrammar = Pick<Grammar, 'stem' | 'stopWords'>;

/** A long thread is read once, however often a reply to it is checked. */
const known = new WeakMap<readonly ParsedText[], ReadonlySet<string>>();

/** The stems of all that the customer's messages speak of. */
export function topicsTold(customer: readonly ParsedText[], grammar: TopicGrammar): ReadonlySet<string> {
  const told = known.get(customer) ?? new Set(customer.flatMap(({ scope }) => topicsOf(scope, grammar)));
  known.set(customer, told);
  return told;
}

/** The stems of a text's words that carry a topic. */
export function topicsOf(text: string, { stem, stopWords }: TopicGrammar): string[] {
  return letterRuns(text.toLowerCase())
    .filter((word) => !stopWords.has(word))
    .map(stem);
}
