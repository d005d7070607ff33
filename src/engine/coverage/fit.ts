import type { Span } from '../types';
import { formOf, type Form, type ReplySentence } from './answers';
import type { FoundAsk } from './found-ask';
import { columnsOf, namesOwn, type Column } from './column';
import { wordsOf, type FindHome } from './home';
import type { AskLanguage } from './language';
import { ANSWERED_FROM, UNSURE_FROM, type Coverage } from './points';
import { kinship, sharedWords } from './topic';

/** More than one word of the same field of life. */
const LEAST_KINSHIP = 0.2;
const FORM = 3;
const MARKER = 3;
/** One ask alone needs no shared word: answers often share none with the question. */
const ALONE = 2;
const MOST_OWN_WORDS = 2;
/** A time has words too, which name nothing. */
const WORDS_OF_TIME = 2;
/** No other ask fits the sentence better. */
const BEST_FIT = 1;
/** Speaks of the thing, and not of what is asked about it. */
const MISSED = 2;

/** An answer of the right form about something else. */
const ELSEWHERE = 2;
const UNSURE_AT_BEST = ANSWERED_FROM - 1;
/** A topical form counts from here, or when it names most of what the ask is about. */
const ABOUT_POINTS = 3;
const ABOUT_SHARE = 0.6;

/** One ask against one sentence. */
export interface Fit {
  readonly sentence: ReplySentence;
  readonly form: Form;
  /** 0..4, see `sharedPoints`. */
  readonly shared: number;
  /** Of several paragraphs that ask something, the sentence is clearly about that of the ask. */
  readonly isHome: boolean;
  readonly points: number;
}

/** How a sentence lies to an ask, beside its form. */
interface Site {
  readonly shared: number;
  /** Names only what the ask says first, and not what it wants to hear of that. */
  readonly missesPoint: boolean;
  /** Names what the ask itself is about, not only what stands around it. */
  readonly isNamed: boolean;
  readonly isMarked: boolean;
  /** About another ask. */
  readonly isElsewhere: boolean;
  /** That other ask stands in the same sentence as this one: one answer may serve both. */
  readonly isBeside: boolean;
  readonly isBest: boolean;
  /** No other ask fits it as well. */
  readonly isSole: boolean;
  readonly isAlone: boolean;
  /** The whole reply asks back, and states nothing of its own. */
  readonly onlyAsks: boolean;
  /** Of several paragraphs that ask something, the sentence is clearly about that of the ask. */
  readonly isHome: boolean;
  /** Names nothing that any ask is about, nor does what stands around it name another paragraph. */
  readonly isNobodys: boolean;
}

/**
 * Points of each ask (row) in each sentence (column): the form of answer it wants 3, shared words up to 4, an
 * explicit marker 3; an answer of the right form that is about another ask hardly counts.
 */
export function fitAll(
  asks: readonly FoundAsk[],
  sentences: readonly ReplySentence[],
  findHome: FindHome | null,
  language: AskLanguage,
): Fit[][] {
  const columns = columnsOf(asks, sentences, findHome);
  const onlyAsks = sentences.every(({ states, pointsBack }) => !states || pointsBack);
  return asks.map((ask, row) =>
    columns.map((column) => {
      const { sentence } = column;
      const form = formOf(ask, sentence, language);
      const isOpen = language.reply.openTypes.has(ask.type);
      const site = { ...siteOf(row, asks, column, isOpen), onlyAsks };
      const { shared, isHome } = site;
      return { sentence, form, shared, isHome, points: pointsOf(ask, form, sentence, site, language) };
    }),
  );
}

/** The best of the sentences for one ask. */
export function bestOf(fits: readonly Fit[], isFirst = true): Coverage {
  let best: Fit | null = null;
  for (const fit of fits) {
    const least = best?.points ?? 0;
    if (fit.points > least || (!isFirst && fit.points > 0 && fit.points === least)) best = fit;
  }
  if (!best) return { points: 0, by: null };
  return { points: best.points, by: best.points >= UNSURE_FROM ? spanOf(best, fits) : null };
}

/** The sentence of a fit; steps of one list answer together. */
function spanOf(fit: Fit, fits: readonly Fit[]): Span {
  const { start, end, listItem } = fit.sentence;
  if (!listItem) return { start, end };
  const rest = fits.slice(fits.indexOf(fit) + 1);
  const after = rest.findIndex(({ sentence, form }) => !sentence.listItem || form !== fit.form);
  const last = rest.slice(0, after < 0 ? undefined : after).at(-1);
  return { start, end: last?.sentence.end ?? end };
}

function siteOf(
  row: number,
  asks: readonly FoundAsk[],
  { sentence, shared, ranks, place, home, around }: Column,
  isOpen: boolean,
): Omit<Site, 'onlyAsks'> {
  const ask = asks[row]!;
  const own = shared[row]!;
  const others = Math.max(0, ...shared.filter((_, index) => index !== row));
  const rank = ranks[row]!;
  const othersRank = Math.max(0, ...ranks.filter((_, index) => index !== row));
  const isMarked = place === row || (sentence.hasMarker && own > 0 && own >= others);
  const isNumberedElse = place >= 0 && place !== row;
  return {
    shared: own,
    missesPoint: isOpen && own > 0 && missesPoint(ask, sentence),
    isNamed: own > 0 && isNamed(ask, sentence),
    isMarked,
    isElsewhere: isNumberedElse || (!isMarked && othersRank > rank && own <= 1),
    isBeside: !isNumberedElse && asks[shared.indexOf(others)]?.sentence === ask.sentence,
    isBest: own > 0 && rank >= othersRank,
    isSole: rank > othersRank,
    isAlone: shared.length === 1,
    isHome: home === ask.section,
    isNobodys: own + others === 0 && (around === null || around === ask.section || sentence.pointsBack),
  };
}

function pointsOf(
  ask: FoundAsk,
  form: Form,
  sentence: ReplySentence,
  site: Site,
  language: AskLanguage,
): number {
  const topic = site.shared + (site.isMarked ? MARKER : 0);
  if (site.isElsewhere) {
    const mayServe = site.isBeside || wantsOneForm(ask, language);
    if (form === 'answer' && mayServe && !sentence.isPolar) return FORM;
    return Math.min(ELSEWHERE, site.shared + (form === 'answer' ? 1 : 0));
  }
  if (form === 'other') return Math.min(topic, MISSED);
  if (site.missesPoint && form !== 'answer') return Math.min(topic, MISSED);
  if (isAnswer(ask, form, sentence, site)) {
    const isPlain = ask.type !== null && language.types.get(ask.type)?.isPlain;
    const alone = site.isAlone && (isPlain || topic > 0 || isTerse(ask, sentence)) ? ALONE : 0;
    return FORM + topic + alone + (site.isBest ? BEST_FIT : 0);
  }
  // That a thing is red mends no problem with it.
  if (
    language.reply.looseTypes.has(ask.type) &&
    form !== 'near' &&
    form !== 'hint' &&
    sentence.states &&
    !ask.wantsRemedy
  ) {
    if (site.isSole && (site.isNamed || site.isAlone)) return FORM + topic + BEST_FIT;
    if (site.isAlone && meansAsk(ask, sentence)) return ANSWERED_FROM;
    if (site.isAlone && ask.type !== null) return FORM;
  }
  const mayBe = site.isAlone
    ? topic > 0 || (site.isNobodys && sentence.states)
    : site.isNamed || site.isMarked;
  if (form === 'none' && !site.isMarked) return Math.min(topic, MISSED);
  const isHint = form === 'hint' && (site.isAlone || site.onlyAsks || namesOwn(ask, sentence));
  const looksLike = form === 'near' || isHint || (form === 'topical' && mayBe);
  return Math.min((looksLike ? FORM : 0) + (site.isAlone || mayBe ? topic : 0), UNSURE_AT_BEST);
}

/** "Who?", "When?", "Why?", and not what many a statement answers. */
export function wantsOneForm({ type }: FoundAsk, { reply }: AskLanguage): boolean {
  return type !== null && !reply.looseTypes.has(type) && !reply.polarTypes.has(type);
}

/** "Is the hotel quiet?" wants to hear of quiet: that the hotel has a pool is no answer. */
function missesPoint({ topic, focus }: FoundAsk, sentence: ReplySentence): boolean {
  if (topic.length < 2 || sentence.isPolar || sentence.pointsBack) return false;
  return sharedWords(focus, sentence.topic).length === 0 && sentence.topic.length > MOST_OWN_WORDS;
}

/** Says yes or no, points back, names nothing, or speaks of the same things. */
function meansAsk({ topic, context }: FoundAsk, sentence: ReplySentence): boolean {
  if (sentence.isPolar || sentence.pointsBack || sentence.topic.length === 0) return true;
  return kinship(topic, sentence.topic) + kinship(context, sentence.topic) >= LEAST_KINSHIP;
}

/** Says yes or no, points back or hardly names anything: then it means what was asked. */
function isTerse({ wantsRemedy }: FoundAsk, sentence: ReplySentence): boolean {
  const { asksBack, hasTime, isPolar, pointsBack, topic } = sentence;
  const most = MOST_OWN_WORDS + (hasTime ? WORDS_OF_TIME : 0);
  return wantsRemedy || asksBack || isPolar || pointsBack || topic.length <= most;
}

/** A looser form will do where the words leave no doubt which ask is meant. */
function isAnswer(ask: FoundAsk, form: Form, sentence: ReplySentence, site: Site): boolean {
  if (
    form === 'answer' ||
    (sentence.asksBack && site.isBest && (ask.kind !== 'question' || namesOwn(ask, sentence)))
  )
    return true;
  if (form === 'topical' && isAbout(ask, sentence, site.shared + (site.isMarked ? MARKER : 0))) return true;
  if (!site.isHome || !site.isBest) return false;
  return form === 'topical' || sentence.needs;
}

function isAbout(ask: FoundAsk, sentence: ReplySentence, points: number): boolean {
  if (points >= ABOUT_POINTS) return true;
  const named = sharedWords(ask.topic, sentence.topic).length;
  return ask.topic.length > 0 && named / ask.topic.length >= ABOUT_SHARE;
}

/** Names what the ask is about, itself or by pointing back. An ask of one word means what stands around it. */
function isNamed({ topic, context }: FoundAsk, sentence: ReplySentence): boolean {
  const about = topic.length > 1 ? [topic] : [topic, context];
  const named = sentence.pointsBack ? [sentence.topic, sentence.context] : [wordsOf(sentence)];
  return about.some((words) => named.some((other) => sharedWords(words, other).length > 0));
}
