import type { Author } from '../../engine/types';
import type { FoundMessage, SiteProfile } from '../define-helpdesk';
import { findMessages } from '../read-messages';
import type { Example } from './item-levels';

/** What a profile reads in a ticket, message by message. */
export function readWith(profile: SiteProfile, ticket: Element): FoundMessage[] {
  return findMessages(profile, ticket, ticket);
}

/** Whose messages come out as somebody else's, or as nobody's. `unknown` is no mistake, but something that was not learned. */
export function sidesOf(
  found: readonly FoundMessage[],
  byExample: ReadonlyMap<Example, Element>,
): { wrong: Example[]; unknown: Example[] } {
  const authors = new Map<Element, Author>(
    found.map(({ item, message }) => [item, message?.from ?? 'unknown']),
  );
  const authorOf = (example: Example) => authors.get(byExample.get(example)!) ?? 'unknown';
  const examples = [...byExample.keys()];
  const unknown = examples.filter((example) => authorOf(example) === 'unknown');
  const wrong = examples.filter(
    (example) => authorOf(example) !== example.side && !unknown.includes(example),
  );
  return { wrong, unknown };
}
