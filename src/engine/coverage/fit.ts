import type { Span } from '../types';
import { formOf, type Form, type ReplySentence } from './answers';
import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { ANSWERED_FROM } from './points';
import { MOST_POINTS, sharedPoints, sharedWords } from './topic';
import type { TopicWord } from './topic-word';

const FORM = 3;
const MARKER = 3;
/** One ask alone needs no shared word: answers often share none with the question. */
const ALONE = 2;
/** No other ask fits the sentence better. */
const BEST_FIT = 1;
const UNTYPED = 1;
/** An answer of the right form about something else. */
const ELSEWHERE = 2;
const UNSURE_AT_BEST = ANSWERED_FROM - 1;
/** A topical form counts from here, or when it names most of what the ask is about. */
const ABOUT_POINTS = 3;
const ABOUT_SHARE = 0.6;
/** What stands around an ask or an answer counts less than what it says itself. */
const MOST_FROM_CONTEXT = 2;

/** One ask against one sentence. */
export interface Fit {
  readonly sentence: ReplySentence;
  readonly form: Form;
  /** 0..4, see `sharedPoints`. */
  readonly shared: number;
  readonly points: number;
}

/** How a sentence lies to an ask, beside its form. */
interface Site {
  readonly shared: number;
  readonly isMarked: boolean;
  readonly isElsewhere: boolean;
  readonly isBest: boolean;
  readonly isAlone: boolean;
}

/**
 * Points of each ask (row) in each sentence (column): the form of answer it wants 3, shared words up to 4, an
 * explicit marker 3; an answer of the right form that is about another ask hardly counts.
 */
export function fitAll(
  asks: readonly FoundAsk[],
  sentences: readonly ReplySentence[],
  language: AskLanguage,
): Fit[][] {
  const shared = asks.map((ask) => {
    const rivals = asks.filter((other) => other !== ask).flatMap(({ topic }) => topic);
    return sentences.map((sentence) => sharedWith(ask, sentence, rivals));
  });
  const places = placesOf(asks, sentences);
  return asks.map((ask, row) =>
    sentences.map((sentence, column) => {
      const form = formOf(ask, sentence, asks.length === 1, language);
      const site = siteOf(
        row,
        shared.map((points) => points[column]!),
        places[column]!,
        sentence.hasMarker,
      );
      return { sentence, form, shared: site.shared, points: pointsOf(ask, form, sentence, site) };
    }),
  );
}

/** The sentence of a fit; steps of one list answer together. */
export function spanOf(fit: Fit, fits: readonly Fit[]): Span {
  const { start, end, listItem } = fit.sentence;
  if (!listItem) return { start, end };
  const rest = fits.slice(fits.indexOf(fit) + 1);
  const after = rest.findIndex(({ sentence, form }) => !sentence.listItem || form !== fit.form);
  const last = rest.slice(0, after < 0 ? undefined : after).at(-1);
  return { start, end: last?.sentence.end ?? end };
}

/** `place`: the ask that the sentence names by its number, or -1. */
function siteOf(row: number, sharedByRow: readonly number[], place: number, hasMarker: boolean): Site {
  const shared = sharedByRow[row]!;
  const others = Math.max(0, ...sharedByRow.filter((_, index) => index !== row));
  const isMarked = place === row || (hasMarker && shared > 0 && shared >= others);
  const isNumberedElse = place >= 0 && place !== row;
  return {
    shared,
    isMarked,
    isElsewhere: isNumberedElse || (!isMarked && others > shared && shared <= 1),
    isBest: shared > 0 && shared >= others,
    isAlone: sharedByRow.length === 1,
  };
}

function pointsOf(ask: FoundAsk, form: Form, sentence: ReplySentence, site: Site): number {
  const topic = site.shared + (site.isMarked ? MARKER : 0);
  if (site.isElsewhere) return Math.min(ELSEWHERE, site.shared + (form === 'answer' ? 1 : 0));
  if (ask.type === null) return topic > 0 ? topic + UNTYPED : 0;
  const isAnswer = form === 'answer' || (form === 'topical' && isAbout(ask, sentence, topic));
  if (isAnswer) return FORM + topic + (site.isAlone ? ALONE : 0) + (site.isBest ? BEST_FIT : 0);
  const looksLike = form === 'near' || (form === 'topical' && topic > 0);
  return Math.min((looksLike ? FORM : 0) + topic, UNSURE_AT_BEST);
}

function isAbout(ask: FoundAsk, sentence: ReplySentence, points: number): boolean {
  if (points >= ABOUT_POINTS) return true;
  const named = sharedWords(ask.topic, sentence.topic).length;
  return ask.topic.length > 0 && named / ask.topic.length >= ABOUT_SHARE;
}

function sharedWith(ask: FoundAsk, sentence: ReplySentence, rivals: readonly TopicWord[]): number {
  const points = (topic: readonly TopicWord[], words: readonly TopicWord[]) =>
    sharedPoints(topic, words, rivals);
  const around = points(ask.context, sentence.topic);
  const own = points(ask.topic, sentence.topic);
  // "About the invoice: …" says what the next sentence is about.
  const before = own + around > 0 ? 0 : points(ask.topic, sentence.context);
  return Math.min(MOST_POINTS, own + Math.min(around + before, MOST_FROM_CONTEXT));
}

/** For each sentence the ask it names by number: "on your second question", or a list numbered like the asks. */
function placesOf(asks: readonly FoundAsk[], sentences: readonly ReplySentence[]): number[] {
  const items = sentences.filter(({ listItem }) => listItem);
  const isListed = asks.length > 1 && items.length === asks.length && asks.every(({ listItem }) => listItem);
  return sentences.map((sentence) => {
    const item = isListed ? items.indexOf(sentence) : -1;
    return item >= 0 ? item : sentence.ordinal;
  });
}
