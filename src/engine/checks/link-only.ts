import type { Facts } from '../facts';
import { sentenceAt } from '../text/lookup';
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
  applies: ({ asks, conversation }) => asks.length > 0 && conversation.channel !== 'social',
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
  const words = others.reduce((sum, { start, end }) => sum + countWords(draft.scope.slice(start, end)), 0);
  if (words > MOST_WORDS || pack.cue('DONE').test(draft.scope)) return false;
  if (asks.some(({ status, by }) => status === 'answered' && !(by && points(by)))) return false;
  if (others.some(({ acts, isPolar, hasTime }) => acts || isPolar || hasTime)) return false;
  return pointers.every(({ start }) => {
    const from = sentenceAt(draft, start)?.start ?? start;
    const before = draft.scope.slice(from, start).trim();
    return countWords(before) <= MOST_WORDS_BEFORE && !pack.cue('STARTS_ANSWER').test(before);
  });
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
