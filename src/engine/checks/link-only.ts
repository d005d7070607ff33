import type { Facts } from '../facts';
import { sentenceAt } from '../text/lookup';
import { letterRuns } from '../text/words';
import type { Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** Beside links and pointers: more words than these say something of their own. */
const MOST_WORDS = 25;
/** A sentence that points, with more words than these in front of the pointer, says something itself. */
const MOST_WORDS_BEFORE = 9;

export default defineCheck({
  id: 'link-only',
  dimension: 'resolution',
  severity: 'warn',
  // A post has no room for more than a link.
  applies: ({ asks, conversation, pack }) =>
    asks.length > 0 &&
    conversation.channel !== 'social' &&
    // "Where can I find it?" is answered by a link.
    !pack.cue('WANTS_PAGE').test(conversation.thread.at(-1)?.text ?? ''),
  judge: (facts, hit) => (isAllThereIs(facts, [hit, ...linksIn(facts)]) ? {} : null),
  find: (facts, hits) => {
    const links = linksIn(facts);
    const [first] = links;
    if (hits.length > 0 || !first || !isAllThereIs(facts, links)) return [];
    return [toFound(first)];
  },
});

function toFound({ start, end }: Span): Found {
  return { rule: 'bare-url', span: { start, end } };
}

function linksIn({ draft }: Facts): Span[] {
  return draft.masked.filter(
    ({ kind, start, end }) => kind === 'link' && !draft.source.slice(start, end).includes('@'),
  );
}

/** Whether the draft holds nothing but pointers and courtesy: no answer, nothing done, no question back. */
function isAllThereIs({ sentences, draft, pack, asks }: Facts, pointers: readonly Span[]): boolean {
  const points = ({ start, end }: Span) => pointers.some((one) => one.start <= end && start <= one.end);
  const others = sentences.filter((sentence) => !points(sentence));
  const words = others.reduce(
    (sum, { start, end }) => sum + letterRuns(draft.scope.slice(start, end)).length,
    0,
  );
  if (words > MOST_WORDS || pack.cue('DONE').test(draft.scope)) return false;
  if (asks.some(({ status, by }) => status === 'answered' && !(by && points(by)))) return false;
  if (others.some(({ acts, isPolar, hasTime }) => acts || isPolar || hasTime)) return false;
  return pointers.every(({ start }) => {
    const from = sentenceAt(draft, start)?.start ?? start;
    // What stands in front of the first pointer; a link behind "all about it is on our page" adds nothing.
    const first = Math.min(...pointers.map((one) => one.start).filter((at) => at >= from));
    const before = draft.scope.slice(from, first).trim();
    return letterRuns(before).length <= MOST_WORDS_BEFORE && !pack.cue('STARTS_ANSWER').test(before);
  });
}
