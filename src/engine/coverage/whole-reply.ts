import type { Fit } from './fit';
import type { FoundAsk } from './found-ask';
import { createFindHome, homesByParagraph } from './home';
import { ANSWERED_FROM, UNSURE_FROM, type Coverage } from './points';

/**
 * Where a customer asks in several paragraphs and every paragraph of the reply is about the same of them, what it does and asks
 * back belongs there, and leaves the other paragraphs open. Once that paragraph is answered, a sentence that names
 * nothing may mean any other ask. Changes `covered`.
 */
export function settleWholeReply(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
): void {
  const sentences = table[0]?.map(({ sentence }) => sentence) ?? [];
  const homes = new Set(homesByParagraph(sentences, createFindHome(asks)).values());
  const [home] = homes;
  if (!home || homes.size > 1) return;
  const isHome = asks.map(({ section }) => section === home);
  if (covered.some(({ points }, row) => isHome[row] && points >= ANSWERED_FROM)) return;
  const [row, fit] = bestOf(table, isHome);
  if (!fit) return;
  covered[row] = { points: ANSWERED_FROM, by: { start: fit.sentence.start, end: fit.sentence.end } };
  for (const [other, { points }] of covered.entries()) {
    if (isHome[other] || points >= ANSWERED_FROM || table[other]!.some(({ shared }) => shared > 0)) continue;
    covered[other] = { points: Math.min(points, UNSURE_FROM - 1), by: null };
  }
}

/** The ask of the paragraph and the sentence that fit best, of those that do something or have some form. */
function bestOf(table: readonly Fit[][], isHome: readonly boolean[]): [number, Fit | null] {
  let best: Fit | null = null;
  let row = -1;
  for (const [index, fits] of table.entries()) {
    if (!isHome[index]) continue;
    for (const fit of fits) {
      if (!isSensible(fit) || (best && fit.points <= best.points)) continue;
      best = fit;
      row = index;
    }
  }
  return [row, best];
}

function isSensible({ form, sentence, shared }: Fit): boolean {
  return form === 'answer' || sentence.needs || sentence.acts || (form === 'topical' && shared > 0);
}
