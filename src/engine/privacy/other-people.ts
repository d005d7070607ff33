import type { Facts } from '../facts';
import { once } from '../once';
import { letterRuns } from '../text/words';
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
export function findOtherPeople(facts: Facts): Span[] {
  const { conversation, draft, names } = facts;
  const known = new Set([...names, ...nameTokens(conversation.agent?.name ?? '')]);
  return [...draft.scope.matchAll(NAMES)]
    .map(({ index, 0: name }) => ({ name, start: index, end: index + name.length }))
    .filter((one) => isTold(one, facts) && !nameTokens(one.name).some((token) => known.has(token)))
    .filter(({ name }) => !phrasesInThread(facts).has(letterRuns(name).join(' ')))
    .map(({ start, end }) => ({ start, end }));
}

/** Whether the words around say that it is somebody else's case. */
function isTold({ start, end }: Span, { draft, pack }: Facts): boolean {
  const before = draft.scope.slice(Math.max(0, start - AROUND), start);
  const after = draft.scope.slice(end, end + AROUND);
  const isOthers = pack.cue('BEFORE_OTHER_PERSON').test(before) || pack.cue('AFTER_OTHER_PERSON').test(after);
  return (
    (isOthers && !pack.cue('IN_CHARGE').test(before)) ||
    (pack.cue('WENT_TO').test(before) && pack.cue('STREET').test(after))
  );
}

const phrasesInThread = once(
  ({ conversation: { thread } }: Facts) => new Set(thread.flatMap(({ text }) => phrasesOf(text))),
);

/** Every two and three words that stand together: a name has no more. */
function phrasesOf(text: string): string[] {
  const words = letterRuns(text);
  return words.flatMap((word, at) => {
    const two = `${word} ${words[at + 1]}`;
    return [two, `${two} ${words[at + 2]}`];
  });
}
