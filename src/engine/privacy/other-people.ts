import type { Facts } from '../facts';
import { nameTokens } from '../thread/names';
import type { Span } from '../types';

/** A given and a family name, or a title and a name. */
const NAMES =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?!\p{L})/gu;
/** As far around a name as the words may stand that say whose it is. */
const AROUND = 60;

/**
 * The names of people who are neither the customer nor the agent nor anybody the thread names, where the words around
 * tell that it is another customer's case.
 */
export function findOtherPeople({ conversation, draft, names, pack }: Facts): Span[] {
  const known = new Set([...names, ...nameTokens(conversation.agent?.name ?? '')]);
  const thread = conversation.thread.map(({ text }) => text).join('\n');
  return [...draft.scope.matchAll(NAMES)]
    .map(({ index, 0: name }) => ({ name, start: index, end: index + name.length }))
    .filter(({ name, start, end }) => {
      const before = draft.scope.slice(Math.max(0, start - AROUND), start);
      const after = draft.scope.slice(end, end + AROUND);
      const isTold =
        pack.cue('BEFORE_OTHER_PERSON').test(before) ||
        pack.cue('AFTER_OTHER_PERSON').test(after) ||
        (pack.cue('WENT_TO').test(before) && pack.cue('STREET').test(after));
      return isTold && !thread.includes(name) && !nameTokens(name).some((token) => known.has(token));
    })
    .map(({ start, end }) => ({ start, end }));
}
