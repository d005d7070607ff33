import type { Fit } from './fit';
import { ANSWERED_FROM, type Coverage } from './points';

/** Which sentences of a reply, by where they begin, already answer an ask. */
export interface Claims {
  readonly claimed: ReadonlySet<number>;
  /** Those that go on about what a claimed one says: "A bag of screws went out. | It should be there by Friday." */
  readonly followers: ReadonlySet<number>;
}

export function readClaims(table: readonly Fit[][], covered: readonly Coverage[]): Claims {
  const claimed = new Set(
    covered.flatMap(({ points, by }) => (points >= ANSWERED_FROM && by ? [by.start] : [])),
  );
  const followers = new Set<number>();
  let before: Fit['sentence'] | null = null;
  for (const { sentence } of table[0] ?? []) {
    const { start, paragraph, pointsBack, isPolar } = sentence;
    const goesOn = before && (claimed.has(before.start) || followers.has(before.start));
    if (goesOn && pointsBack && !isPolar && !claimed.has(start) && paragraph === before?.paragraph)
      followers.add(start);
    before = sentence;
  }
  return { claimed, followers };
}

/**
 * Replies go through the asks in order. A statement that answers none of them, and stands between the answers to the
 * ask before and the ask after this one, may be meant for it; what is left out altogether is mostly the last one.
 */
export function mayBeInTurn(row: number, table: readonly Fit[][], covered: readonly Coverage[]): boolean {
  if (row === covered.length - 1) return false;
  const { claimed, followers } = readClaims(table, covered);
  const from = Math.max(-1, ...answersOf(covered.slice(0, row)));
  const to = Math.min(Infinity, ...answersOf(covered.slice(row + 1)));
  return table[row]!.some(
    ({ form, sentence: { start, states } }) =>
      states &&
      form !== 'other' &&
      start > from &&
      start < to &&
      !claimed.has(start) &&
      !followers.has(start),
  );
}

/** Where the answers begin that are known. */
function answersOf(covered: readonly Coverage[]): number[] {
  return covered.flatMap(({ points, by }) => (points >= ANSWERED_FROM && by ? [by.start] : []));
}
