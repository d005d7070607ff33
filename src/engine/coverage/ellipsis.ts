import type { FoundAsk } from './found-ask';
import { answersOf, readClaims } from './claims';
import { bestOf, type Fit } from './fit';
import type { AskLanguage } from './language';
import { ANSWERED_FROM, answeredBy, UNSURE_FROM, type Coverage } from './points';

/** A short answer names at most this many things of its own. */
const MOST_WORDS = 1;
const POLAR = 'polar';

/**
 * Gives short answers that name no topic to the asks they can only mean: "Yes, until Friday." answers the last
 * yes-no ask and the one that wants a time; as many answers as asks of one kind go in order; "both" goes to all.
 * Where two asks could be meant, both stay unsure. Changes `covered`.
 */
export function answerShortly(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
  language: AskLanguage,
): void {
  if (asks.length < 2) return;
  answerTogether(table, covered);
  for (const rows of rowsByForm(asks, language)) {
    const open = rows.filter((row) => covered[row]!.points < ANSWERED_FROM);
    const short = shortAnswers(table, open);
    for (const [row, fit] of pair(open, short, isPolar(asks[rows[0]!]!, language))) {
      covered[row] = answeredBy(fit.sentence);
    }
  }
  answerFirst(table, covered);
  giveToOnlyTaker(asks, table, covered, language);
  leaveClaimed(asks, table, covered, language);
}

/** "They stay with you." What a reply says first and only points back means what was asked first. */
function answerFirst(table: readonly Fit[][], covered: Coverage[]): void {
  const fit = table[0]![0];
  if (!fit || covered[0]!.points >= ANSWERED_FROM) return;
  const { states, pointsBack, isPolar } = fit.sentence;
  if (!states || !pointsBack || isPolar || table.some((fits) => fits[0]!.shared > 0)) return;
  if (covered.some(({ points, by }) => points >= ANSWERED_FROM && by?.start === fit.sentence.start)) return;
  covered[0] = answeredBy(fit.sentence);
}

/**
 * What answers one ask and names nothing of another leaves that one open, unless it also has the form that only the
 * other wants: "It takes 3 days and costs 12 €."
 */
function leaveClaimed(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
  { reply }: AskLanguage,
): void {
  const { claimed, followers } = readClaims(sentencesOf(table), answersOf(covered));
  for (const [row, fits] of table.entries()) {
    if (covered[row]!.points >= ANSWERED_FROM) continue;
    const isOpen = reply.openTypes.has(asks[row]!.type);
    const isTaken = ({ start }: Fit['sentence']) => claimed.has(start) || (isOpen && followers.has(start));
    const mayMean = ({ sentence, shared, form }: Fit) =>
      shared > 0 || !isTaken(sentence) || form === 'near' || (form === 'answer' && !isOpen);
    covered[row] = bestOf(fits.filter(mayMean));
  }
}

/** A sentence that names nothing of any ask and has the form that one of them alone wants. */
function giveToOnlyTaker(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
  { reply }: AskLanguage,
): void {
  const { followers } = readClaims(sentencesOf(table), answersOf(covered));
  for (const column of table[0]!.keys()) {
    const fits = table.map((row) => row[column]!);
    const [taker, ...others] = fits.filter(({ form }) => form === 'answer');
    if (!taker || others.length > 0 || fits.some(({ shared }) => shared > 0)) continue;
    const row = fits.indexOf(taker);
    if (followers.has(taker.sentence.start) && reply.openTypes.has(asks[row]!.type)) continue;
    if (taker.points < UNSURE_FROM || taker.sentence.needs || covered[row]!.points >= ANSWERED_FROM) continue;
    covered[row] = answeredBy(taker.sentence);
  }
}

/** "Both are fine." */
function answerTogether(table: readonly Fit[][], covered: Coverage[]): void {
  for (const [row, fits] of table.entries()) {
    const fit = fits.find(({ form, sentence }) => form === 'answer' && sentence.isForAll);
    if (!fit || covered[row]!.points >= ANSWERED_FROM) continue;
    covered[row] = answeredBy(fit.sentence);
  }
}

function sentencesOf(table: readonly Fit[][]): Fit['sentence'][] {
  return table[0]!.map(({ sentence }) => sentence);
}

/** Asks that one form of answer serves: one type, or all that yes and no answer. */
function rowsByForm(asks: readonly FoundAsk[], language: AskLanguage): number[][] {
  const rows = new Map<string, number[]>();
  for (const [row, ask] of asks.entries()) {
    const key = isPolar(ask, language) ? POLAR : (ask.type ?? '');
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...rows.values()];
}

function isPolar({ type }: FoundAsk, { reply }: AskLanguage): boolean {
  return type !== null && reply.polarTypes.has(type);
}

/** The sentences that have the form, are about none of the asks, and name hardly anything or begin with yes or no. */
function shortAnswers(table: readonly Fit[][], rows: readonly number[]): Fit[] {
  const [first] = rows;
  if (first === undefined) return [];
  return table[first]!.filter(
    ({ sentence, form, points }, column) =>
      form === 'answer' &&
      points >= UNSURE_FROM &&
      (sentence.isPolar || sentence.topic.length <= MOST_WORDS) &&
      table.every((fits) => fits[column]!.shared === 0),
  );
}

/** In order where there are enough; one yes for several asks means the last. */
function pair(rows: readonly number[], short: readonly Fit[], polar: boolean): [number, Fit][] {
  if (short.length >= rows.length) return rows.map((row, index) => [row, short[index]!]);
  if (!polar) return [];
  return short.map((fit, index) => [rows[index]!, fit]);
}
