import type { Facts } from '../facts';
import { isSlip } from '../thread/slip';
import type { Detail } from '../thread/details';
import { sentenceAt } from '../text/lookup';
import { defineCheck, type Found } from './define-check';

const IN_WORD = /[\p{L}\p{N}]/u;
/** Letters and digits, or digits enough to be no price and no year. */
const BARE_CODE =
  /(?<![\w.,$€£-])(?:(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d][A-Z\d-]{4,20}|\d{6,14})(?![\w-]|[.,]\d)/g;

export default defineCheck({
  id: 'wrong-detail',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ memory }) => memory.details.some(({ kind }) => kind.compare !== undefined),
  find: (facts) => {
    const named = facts.reader.detailsIn(facts.draft);
    return [...named, ...bareCodes(named, facts)].flatMap((detail) => {
      const found = isNewOne(detail, facts) ? null : findSlip(detail, facts);
      return found ? [found] : [];
    });
  },
});

/** Codes that the draft names without saying what they are: "I reopened INC-20931". */
function bareCodes(named: readonly Detail[], { draft, memory }: Facts): Detail[] {
  const known = memory.details.find(({ kind }) => kind.compare === 'code');
  if (!known) return [];
  return [...draft.scope.matchAll(BARE_CODE)].flatMap(({ 0: value, index: start }) => {
    const end = start + value.length;
    const isNamed = named.some((one) => one.start < end && start < one.end);
    return isNamed ? [] : [{ kind: known.kind, value, start, end }];
  });
}

/** A detail that the thread holds is right, whatever else it resembles. */
function findSlip(detail: Detail, { memory, conversation: { thread } }: Facts): Found | null {
  const { compare, kind } = detail.kind;
  if (compare === undefined) return null;
  const known = memory.details.filter(
    (one) => one.kind.compare === compare && (compare === 'code' || one.kind.kind === kind),
  );
  const value = detail.value.toLowerCase();
  if (thread.some(({ text }) => holds(text.toLowerCase(), value))) return null;
  const near = known.filter((one) => isSlip(compare, detail.value, one.value));
  const [first] = near;
  if (!first) return null;
  const values = new Set(near.map((one) => one.value));
  return {
    rule: compare === 'code' ? 'number' : compare,
    span: { start: detail.start, end: detail.end },
    ...(values.size === 1 && { fixes: [{ text: first.value }] }),
    evidence: near.map(({ message, start, end }) => ({ message, start, end })),
  };
}

/** Named as another one: a replacement's number, a fee, a new date. */
function isNewOne({ start, end, kind }: Detail, { draft, pack }: Facts): boolean {
  const sentence = sentenceAt(draft, start);
  const before = draft.scope.slice(sentence?.start ?? 0, start);
  const after = draft.scope.slice(end, sentence?.end ?? end);
  if (kind.compare === 'date')
    return !pack.cue('SPEAKS_OF_KNOWN_DATE').test(before) || pack.cue('NEW_ONE').test(before + after);
  return pack.cue('NEW_ONE').test(before);
}

/** As a whole: the end of a longer number is another number. */
function holds(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!IN_WORD.test(text[at - 1] ?? '') && !IN_WORD.test(text[at + value.length] ?? '')) return true;
  }
  return false;
}
