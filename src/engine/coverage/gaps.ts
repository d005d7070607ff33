import type { ReplySentence } from './answers';
import type { Fit } from './fit';
import { ANSWERED_FROM, UNSURE_FROM, type Coverage } from './points';

/**
 * "I don't know yet. I'll find out by Friday." answers honestly; without a time it may be an answer. It belongs
 * to the ask it is about, else to the last one that is still open. Changes `covered`.
 */
export function admitGaps(
  table: readonly Fit[][],
  covered: Coverage[],
  sentences: readonly ReplySentence[],
): void {
  for (const [column, sentence] of sentences.entries()) {
    if (!sentence.admitsGap) continue;
    const row = askOf(table, covered, column);
    const last = [sentence, sentences[column + 1]].find((near) => near?.hasTime);
    const points = last ? ANSWERED_FROM : UNSURE_FROM;
    const current = covered[row];
    if (!current || current.points >= points) continue;
    covered[row] = { points, by: { start: sentence.start, end: (last ?? sentence).end } };
  }
}

function askOf(table: readonly Fit[][], covered: readonly Coverage[], column: number): number {
  const shared = table.map((fits) => fits[column]!.shared);
  const most = Math.max(0, ...shared);
  if (most > 0) {
    const rows = [...shared.keys()].filter((row) => shared[row] === most);
    return rows.find((row) => covered[row]!.points < ANSWERED_FROM) ?? rows[0]!;
  }
  return lastOpen(covered);
}

function lastOpen(covered: readonly Coverage[]): number {
  for (let row = covered.length - 1; row >= 0; row--) {
    if (covered[row]!.points < ANSWERED_FROM) return row;
  }
  return -1;
}
