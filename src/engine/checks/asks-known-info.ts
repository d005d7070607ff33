import type { Facts } from '../facts';
import type { RuleHit } from '../matchers/compiled-pack';
import type { DetailKind } from '../pack-types';
import type { Evidence } from '../types';
import { defineCheck, type Judged } from './define-check';

/** The rules know how agents ask; what they ask for, and whether the thread holds it, is said here. */
export default defineCheck({
  id: 'asks-known-info',
  dimension: 'resolution',
  severity: 'warn',
  judge: (facts, hit) => (hit.rule.endsWith('.tried') ? judgeSteps(facts) : judgeDetail(facts, hit)),
});

function judgeSteps({ memory }: Facts): Judged | null {
  const [first] = memory.tried;
  return first ? { evidence: [first.place] } : null;
}

function judgeDetail(facts: Facts, hit: RuleHit): Judged | null {
  const words = facts.draft.scope.slice(hit.start, hit.end);
  for (const kind of facts.reader.kindsAskedIn(words)) {
    const place = placeOf(kind, facts);
    if (place) return { evidence: [place] };
  }
  return null;
}

/** Where the customer told it. Null where two values may be meant, or the draft names the one it asks about. */
function placeOf(kind: DetailKind, { memory, conversation: { thread, draft } }: Facts): Evidence | null {
  const told = memory.details.filter((one) => one.kind === kind && thread[one.message]?.from === 'customer');
  const values = new Set(told.map(({ value }) => value.toLowerCase()));
  const [first] = told;
  const isOpen = kind.compare !== undefined && values.size > 1;
  const isNamed =
    kind.compare !== undefined && [...values].some((value) => draft.toLowerCase().includes(value));
  if (isOpen || isNamed) return null;
  if (first) return { message: first.message, start: first.start, end: first.end };
  const file = memory.files.find((one) => one.kind === kind);
  return file ? { message: file.message, start: 0, end: 0 } : null;
}
