import type { Facts } from '../facts';
import { once } from '../once';
import { Cover } from '../text/cover';
import { sentenceAt } from '../text/lookup';
import { letterRuns } from '../text/words';
import type { Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** Beside links and pointers: more words than these say something of their own. */
const MOST_WORDS = 25;
/** A sentence that points, with more words than these in front of the pointer, says something itself. */
const MOST_WORDS_BEFORE = 9;
/** So much room no sentence needs for so few words. */
const MOST_BEFORE = 500;

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
  judge: (facts) => (pointsOnly(facts) ? {} : null),
  find: (facts, hits) => {
    const [first] = linksIn(facts);
    return hits.length === 0 && first && pointsOnly(facts) ? [toFound(first)] : [];
  },
});

function toFound({ start, end }: Span): Found {
  return { rule: 'bare-url', span: { start, end } };
}

const linksIn = once(({ draft }: Facts): readonly Span[] =>
  draft.masked.filter(
    ({ kind, start, end }) => kind === 'link' && !draft.source.slice(start, end).includes('@'),
  ),
);

/** Whether the draft holds nothing but pointers and courtesy: no answer, nothing done, no question back. */
const pointsOnly = once((facts: Facts): boolean => {
  const { sentences, draft, pack, asks, hits } = facts;
  const pointers = [...hits.filter(({ check }) => check === 'link-only'), ...linksIn(facts)];
  // A link and the mark in front of it belong together.
  const cover = new Cover(
    draft.source.length + 1,
    pointers.map(({ start, end }) => ({ start, end: end + 1 })),
  );
  const points = ({ start, end }: Span) => cover.touches({ start, end: end + 1 });
  const others = sentences.filter((sentence) => !points(sentence));
  if (others.some(({ acts, isPolar, hasTime }) => acts || isPolar || hasTime)) return false;
  if (asks.some(({ status, by }) => status === 'answered' && !(by && points(by)))) return false;
  const words = others.reduce(
    (sum, { start, end }) => sum + letterRuns(draft.scope.slice(start, end)).length,
    0,
  );
  return (
    words <= MOST_WORDS &&
    !pack.cue('DONE').test(draft.scope) &&
    firstOfSentences(pointers, facts).every(([from, first]) => isBare(from, first, facts))
  );
});

/** Of each sentence that points: where it begins, and its first pointer. A link behind it adds nothing. */
function firstOfSentences(pointers: readonly Span[], { draft }: Facts): [from: number, first: number][] {
  const firsts = new Map<number, number>();
  for (const { start } of pointers) {
    const from = sentenceAt(draft, start)?.start ?? start;
    firsts.set(from, Math.min(firsts.get(from) ?? start, start));
  }
  return [...firsts];
}

/** Whether what stands in front of the pointer says nothing: "all about it is on our page". */
function isBare(from: number, first: number, { draft, pack }: Facts): boolean {
  if (first - from > MOST_BEFORE) return false;
  const before = draft.scope.slice(from, first).trim();
  return letterRuns(before).length <= MOST_WORDS_BEFORE && !pack.cue('STARTS_ANSWER').test(before);
}
