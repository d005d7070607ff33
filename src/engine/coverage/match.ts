import type { ParsedText } from '../text/parsed-text';
import type { ReplySentence } from './answers';
import type { FoundAsk } from './found-ask';
import { fitsInTurn } from './claims';
import { answerShortly } from './ellipsis';
import { bestOf, fitAll, wantsOneForm, type Fit } from './fit';
import { admitGaps } from './gaps';
import { createFindHome } from './home';
import type { AskLanguage } from './language';
import { settleWholeReply } from './whole-reply';
import { topicOf } from './topic';
import { ANSWERED_FROM, answeredBy, UNSURE_FROM, type Coverage } from './points';
import type { Span } from '../types';

const LONG_DRAFT_WORDS = 60;
const LONG_ASK_WORDS = 40;

/**
 * How surely a reply addresses each ask. Short answers ("Yes, until Friday.") and honest gaps are given to the
 * asks they can only mean; where a reader could not tell either, the answer is "perhaps".
 */
export function coverAsks(
  asks: readonly FoundAsk[],
  sentences: readonly ReplySentence[],
  draft: ParsedText,
  language: AskLanguage,
): Coverage[] {
  const findHome = createFindHome(asks);
  const table = fitAll(asks, sentences, findHome, language);
  const covered = table.map((fits, row) => bestOf(fits, row < table.length - 1 || row === 0));
  answerShortly(asks, table, covered, language);
  admitGaps(table, covered, sentences);
  answerInTurn(asks, table, covered, language);
  const known = [...covered];
  for (const [row, { points }] of known.entries()) {
    if (points < UNSURE_FROM)
      covered[row] = perhaps(row, asks, table, draft, known, language) ?? covered[row]!;
  }
  const home = findHome && findHome(topicOf(draft.scope, language));
  if (home) settleWholeReply(asks, table, covered, home);
  return covered;
}

/**
 * Hardly any reply leaves out what was asked first, and begins with something else: what it states before it answers
 * the others is meant for the first ask, in words of its own. A later one takes what stands in its turn only where
 * that has the form it wants. Changes `covered`.
 */
function answerInTurn(
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  covered: Coverage[],
  language: AskLanguage,
): void {
  if (asks.length < 2) return;
  for (const [row, ask] of asks.entries()) {
    const isMissed = table[row]!.some(({ form }) => form === 'other');
    if (covered[row]!.points >= ANSWERED_FROM || isMissed || ask.kind === 'problem') continue;
    const isFree = row === 0 && !wantsOneForm(ask, language);
    const isLoose = row > 0 && language.reply.openTypes.has(ask.type);
    const open = table.filter((_, other) => other !== row && covered[other]!.points < ANSWERED_FROM);
    const fit = fitsInTurn(row, table, covered).find(
      ({ form, sentence }) => isFree || (form === 'answer' && !isLoose && !isWanted(sentence, open)),
    );
    if (fit) covered[row] = answeredBy(fit.sentence);
  }
}

/** Another ask that is open wants an answer of that form just as well. */
function isWanted(sentence: ReplySentence, open: readonly Fit[][]): boolean {
  return open.some((fits) => fits.some((fit) => fit.sentence === sentence && fit.form === 'answer'));
}

/** Where the reader cannot know: a link may hold the answer, a vague or long ask may be met in other words. */
function perhaps(
  row: number,
  asks: readonly FoundAsk[],
  table: readonly Fit[][],
  draft: ParsedText,
  covered: readonly Coverage[],
  language: AskLanguage,
): Coverage | null {
  const isOpen = covered.every(({ points }) => points < ANSWERED_FROM);
  const link = draft.masked.find((span) => span.kind === 'link' && mayMean(row, span, table, isOpen));
  if (link) return { points: UNSURE_FROM, by: { start: link.start, end: link.end } };
  const ask = asks[row]!;
  const isLast = row === asks.length - 1;
  const isInTurn = !isLast && !wantsOneForm(ask, language) && fitsInTurn(row, table, covered).length > 0;
  const isVague = ask.type === null && wordCount(draft.scope) > LONG_DRAFT_WORDS;
  const isUnclear = isVague || wordCount(ask.text) > LONG_ASK_WORDS || isInTurn;
  return isUnclear && table[row]!.length > 0 ? { points: UNSURE_FROM, by: null } : null;
}

/**
 * A link answers what its sentence is about. In a sentence that names none of the asks it may mean any, as long as
 * none is answered (`isOpen`): then it says more of that one.
 */
function mayMean(row: number, link: Span, table: readonly Fit[][], isOpen: boolean): boolean {
  const column = table[row]!.findIndex(
    ({ sentence }) => sentence.start <= link.start && link.start <= sentence.end,
  );
  if (column >= 0 && table[row]![column]!.shared > 0) return true;
  return isOpen && (column < 0 || table.every((fits) => fits[column]!.shared === 0));
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
