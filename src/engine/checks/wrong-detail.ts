import type { Facts } from '../facts';
import { once } from '../once';
import { isSlip } from '../thread/slip';
import type { Detail } from '../thread/details';
import type { RememberedDetail } from '../thread/memory';
import { topicsOf } from '../thread/told';
import { Cover } from '../text/cover';
import { sentenceAt } from '../text/lookup';
import { defineCheck, type Found } from './define-check';

const IN_WORD = /[\p{L}\p{N}]/u;
/** More than anybody writes: each is held against the whole thread, and against the latest of what it holds. */
const MOST_IN_DRAFT = 100;
const MOST_KNOWN = 200;
/** As far from a value as the words may stand that say that it is a new one. */
const REACH = 200;
/** Letters and digits, or digits enough to be no price and no year. */
const BARE_CODE =
  /(?<![\w.,$€£-])(?:(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d][A-Z\d-]{4,20}|\d{6,14})(?![\w-]|[.,]\d)/g;
/** Four digits and more, parted or not, that are no year: a reading, a balance, a sum without its currency. */
const BARE_NUMBER =
  /(?<![\w.,$€£/-])(?!(?:19|20)\d\d(?!\d|[.,]\d))(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?|\d{4,6}(?:[.,]\d{2})?)(?![\w/-]|[.,]\d)/g;
/** So many digits are hardly another value that only looks alike. */
const MANY_DIGITS = 4;

export default defineCheck({
  id: 'wrong-detail',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ conversation: { thread } }) => thread.length > 0,
  find: (facts) => {
    const known = knownIn(facts);
    if (known.length === 0) return [];
    const named = facts.reader.detailsIn(facts.draft);
    const told = [...named, ...bareIn(facts.draft.scope, named, facts)];
    return told.slice(0, MOST_IN_DRAFT).flatMap((detail) => {
      const found = isNewOne(detail, known, facts) ? null : findSlip(detail, known, facts);
      return found ? [found] : [];
    });
  },
});

/** The latest of what the thread holds and that can be got wrong. */
function knownIn(facts: Facts): RememberedDetail[] {
  const { memory, conversation } = facts;
  const named = memory.details.filter(({ kind }) => kind.compare !== undefined);
  const byMessage: Detail[][] = [];
  for (const one of named) (byMessage[one.message] ??= []).push(one);
  const bare = conversation.thread.flatMap(({ from, text }, message) =>
    from === 'customer' || from === 'agent'
      ? bareIn(text, byMessage[message] ?? [], facts).map((one) => ({ ...one, message }))
      : [],
  );
  return [...named.slice(-MOST_KNOWN), ...bare.slice(-MOST_KNOWN)];
}

/** Values that nobody says the kind of: "I reopened INC-20931". */
function bareIn(text: string, named: readonly Detail[], { pack }: Facts): Detail[] {
  const kinds = pack.pack.memory.details;
  const taken = new Cover(text.length, named);
  const find = (pattern: RegExp, compare: 'code' | 'amount') => {
    const kind = kinds.find((one) => one.compare === compare);
    return [...text.matchAll(pattern)].flatMap(({ 0: value, index: start }) => {
      const end = start + value.length;
      return taken.touches({ start, end }) || !kind ? [] : [{ kind, value, start, end }];
    });
  };
  return [...find(BARE_CODE, 'code'), ...find(BARE_NUMBER, 'amount')];
}

/** A detail that the thread holds is right, whatever else it resembles. */
function findSlip(detail: Detail, details: readonly RememberedDetail[], facts: Facts): Found | null {
  const { compare, kind } = detail.kind;
  if (compare === undefined) return null;
  const known = details.filter(
    (one) => one.kind.compare === compare && (['code', 'amount'].includes(compare) || one.kind.kind === kind),
  );
  const value = detail.value.toLowerCase();
  if (holds(threadOf(facts), value)) return null;
  const near = known.filter((one) => isSlip(compare, detail.value, one.value));
  const [first] = near;
  // Who names the right one, too, means another one here.
  if (!first || near.some((one) => holds(draftOf(facts), one.value.toLowerCase()))) return null;
  const values = new Set(near.map((one) => one.value));
  return {
    rule: compare === 'code' ? 'number' : compare,
    span: { start: detail.start, end: detail.end },
    ...(values.size === 1 && { fixes: [{ text: first.value }] }),
    evidence: near.map(({ message, start, end }) => ({ message, start, end })),
  };
}

const threadOf = once(({ conversation: { thread } }: Facts) =>
  thread.map(({ text }) => text.toLowerCase()).join('\n'),
);

const draftOf = once(({ draft }: Facts) => draft.scope.toLowerCase());

/** Named as another one: a replacement's number, a fee, a new date. */
function isNewOne(detail: Detail, known: readonly RememberedDetail[], facts: Facts): boolean {
  const { start, end, kind, value } = detail;
  const { draft, pack } = facts;
  const sentence = sentenceAt(draft, start);
  const before = draft.scope.slice(Math.max(sentence?.start ?? 0, start - REACH), start);
  const rest = draft.scope.slice(end, Math.min(sentence?.end ?? end, end + REACH));
  const [after] = rest.split(/[,;]/) as [string];
  const speaksOfKnown = () =>
    pack.cue('SPEAKS_OF_KNOWN_DATE').test(before) && !pack.cue('NEW_ONE').test(before + after);
  if (kind.compare === 'date') return !speaksOfKnown();
  if (kind.compare === 'time' || kind.compare === 'weekday')
    return (
      !speaksOfKnown() || pack.cue('MOVED').test(before + after) || !isOfTheSame(detail, before, known, facts)
    );
  if (kind.compare === 'amount' && value.replace(/\D/g, '').length >= MANY_DIGITS) return false;
  return pack.cue('NEW_ONE').test(before);
}

/** Any day and any time is near another: they must be of one thing, and the only ones of the thread. */
function isOfTheSame(
  detail: Detail,
  before: string,
  known: readonly RememberedDetail[],
  { conversation: { thread }, pack }: Facts,
): boolean {
  const { grammar } = pack.pack;
  const others = known.filter(({ kind }) => kind.compare === detail.kind.compare);
  const [only] = others;
  if (!only || new Set(others.map(({ value }) => value.toLowerCase())).size > 1) return false;
  const told = new Set(topicsOf(thread[only.message]!.text, grammar));
  return topicsOf(before, grammar).some((topic) => told.has(topic));
}

/** As a whole: the end of a longer number is another number. */
function holds(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!IN_WORD.test(text[at - 1] ?? '') && !IN_WORD.test(text[at + value.length] ?? '')) return true;
  }
  return false;
}
