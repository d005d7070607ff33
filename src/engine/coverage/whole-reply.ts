import type { Fit } from './fit';
import type { FoundAsk } from './found-ask';
import { type Section } from './home';
import { ANSWERED_FROM, UNSURE_FROM, type Coverage } from './points';

/**
 * Where a customer asks in several paragraphs and the whole reply is about one of them, what it does and asks back
 * belongs there and leaves the other paragraphs open: only an answer that names nothing may still mean one of them.
 * Changes `covered`.
 */
export function settleWholeReply(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
  home: Section,
): void {
  const isHome = asks.map(({ section }) => section === home);
  const best = bestOf(table, isHome);
  if (!best) return;
  const [row, fit] = best;
  if (covered[row]!.points < ANSWERED_FROM) covered[row] = { points: ANSWERED_FROM, by: fit.sentence };
  for (const [other, fits] of table.entries()) {
    if (isHome[other] || fits.some((one) => mayMeanOther(one, fit))) continue;
    covered[other] = { points: Math.min(covered[other]!.points, UNSURE_FROM - 1), by: null };
  }
}

/** The ask of the paragraph and the sentence that fit best, of those that do something or have some form. */
function bestOf(table: readonly Fit[][], isHome: readonly boolean[]): [number, Fit] | null {
  let best: [number, Fit] | null = null;
  for (const [row, fits] of table.entries()) {
    if (!isHome[row]) continue;
    for (const fit of fits) {
      if (isSensible(fit) && (!best || fit.points > best[1].points)) best = [row, fit];
    }
  }
  return best;
}

function isSensible({ form, sentence, shared }: Fit): boolean {
  return form === 'answer' || sentence.needs || sentence.acts || (form === 'topical' && shared > 0);
}

/** Has the form of an answer to another ask; any form in a paragraph of its own. */
function mayMeanOther({ form, sentence, isHome, points }: Fit, { sentence: home }: Fit): boolean {
  if (sentence === home) return false;
  if (isHome && points >= UNSURE_FROM) return true;
  if (sentence.paragraph !== home.paragraph) return form !== 'none' && form !== 'other';
  return form === 'answer' && !sentence.needs;
}
