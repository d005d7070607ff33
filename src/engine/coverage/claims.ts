import type { Span } from '../types';
import type { ReplySentence } from './answers';
import type { Fit } from './fit';
import { ANSWERED_FROM, type Coverage } from './points';

/** Which sentences of a reply, by where they begin, already answer an ask. */
export interface Claims {
  readonly claimed: ReadonlySet<number>;
  /** Those that go on about what a claimed one says: "A bag of screws went out. | It should be there by Friday." */
  readonly followers: ReadonlySet<number>;
}

/** `answers`: the spans that answer an ask. */
export function readClaims(sentences: readonly ReplySentence[], answers: readonly Span[]): Claims {
  const claimed = new Set(answers.map(({ start }) => start));
  const followers = new Set<number>();
  let before: ReplySentence | null = null;
  for (const sentence of sentences) {
    const { start, paragraph, pointsBack, isPolar } = sentence;
    const isAnswer = before && (claimed.has(before.start) || followers.has(before.start));
    const goesOn = pointsBack && !isPolar && paragraph === before?.paragraph;
    if (isAnswer && goesOn && !claimed.has(start)) followers.add(start);
    before = sentence;
  }
  return { claimed, followers };
}

/** The statements that answer no ask, nor go on about an answer: one of them may answer in words of its own. */
export function leftOver(sentences: readonly ReplySentence[], answers: readonly Span[]): ReplySentence[] {
  const { claimed, followers } = readClaims(sentences, answers);
  const covered = ({ start }: Span) => answers.some((span) => span.start < start && start < span.end);
  return sentences.filter(
    (one) => one.states && !claimed.has(one.start) && !followers.has(one.start) && !covered(one),
  );
}

/**
 * Replies go through the asks in order. The statements that answer none of them, and stand between the answers to the
 * ask before and the ask after this one, may be meant for it; what is left out altogether is mostly the last one.
 */
export function fitsInTurn(row: number, table: readonly Fit[][], covered: readonly Coverage[]): Fit[] {
  const fits = table[row]!;
  const from = Math.max(-1, ...answersOf(covered.slice(0, row)).map(({ start }) => start));
  const to = Math.min(Infinity, ...answersOf(covered.slice(row + 1)).map(({ start }) => start));
  const left = leftOver(
    fits.map(({ sentence }) => sentence),
    answersOf(covered),
  );
  return fits.filter(
    ({ form, sentence }) =>
      form !== 'other' && sentence.start > from && sentence.start < to && left.includes(sentence),
  );
}

/** The parts of the reply that are known to answer. */
export function answersOf(covered: readonly Coverage[]): Span[] {
  return covered.flatMap(({ points, by }) => (points >= ANSWERED_FROM && by ? [by] : []));
}
