import type { Facts } from './facts';
import { matchCredits } from './match-rules';
import { isPlaced, overlaps } from './settle';
import { Cover } from './text/cover';
import { scopeOf } from './text/lookup';
import type { Sentence } from './text/parsed-text';
import { countWords } from './text/words';
import type { Credit, Finding, Span } from './types';

/** Sentence length by the plain-language guidelines (GOV.UK: 25 at most), for drafts worth the name. */
const PLAIN = { fewestWords: 40, mean: 16, longest: 25 };
const FEWEST_WORDS = 4;
/** In a shorter draft there is no middle. */
const WARM_FROM = 60;

/** What is done well, in the order of the draft; a credit never overlaps a finding. */
export function findCredits(facts: Facts, findings: readonly Finding[]): Credit[] {
  const { pack, draft, mood } = facts;
  const forUpset = new Set(pack.pack.credits.filter((rule) => rule.mood).map(({ credit }) => credit));
  const matched = matchCredits(pack, draft).filter(({ credit }) => mood?.upset || !forUpset.has(credit));
  const flagged = new Cover(draft.source.length, findings.filter(isPlaced));
  return [...matched, ...answersFirst(facts), ...plainWords(facts), ...warmEnds(facts)]
    .filter((credit) => !flagged.touches(credit))
    .sort((a, b) => a.start - b.start);
}

/** The first sentence behind the greeting answers what was asked. */
function answersFirst(facts: Facts): Credit[] {
  const [first] = messageOf(facts);
  const answers = facts.asks.some(
    ({ status, by }) => status === 'answered' && first && by && overlaps(first, by),
  );
  return first && answers ? [toCredit('answers-first', first)] : [];
}

/** Short sentences all through. */
function plainWords(facts: Facts): Credit[] {
  const sentences = messageOf(facts);
  const lengths = sentences.map((sentence) => countWords(scopeOf(facts.draft, sentence)));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const isPlain =
    words >= PLAIN.fewestWords &&
    words / lengths.length <= PLAIN.mean &&
    lengths.every((length) => length <= PLAIN.longest);
  return isPlain ? [toCredit('plain-words', { start: sentences[0]!.start, end: sentences.at(-1)!.end })] : [];
}

/** Warm first and last, and to the point in between (Packard, Li and Berger 2023). */
function warmEnds(facts: Facts): Credit[] {
  const sentences = messageOf(facts);
  const isWarm = (sentence: Sentence) => facts.pack.cue('WARM').test(scopeOf(facts.draft, sentence));
  const third = Math.ceil(sentences.length / 3);
  const isLong = countWords(facts.draft.scope) >= WARM_FROM;
  if (!isLong || sentences.slice(third, sentences.length - third).some(isWarm)) return [];
  return [...new Set([sentences[0], sentences.at(-1)])]
    .filter((sentence) => sentence !== undefined)
    .filter(isWarm)
    .map((sentence) => toCredit('warm-ends', sentence));
}

/** Without greeting, name and sign-off, which are shorter than a sentence. */
function messageOf({ draft }: Facts): Sentence[] {
  return draft.sentences.filter((sentence) => countWords(scopeOf(draft, sentence)) >= FEWEST_WORDS);
}

function toCredit(credit: string, { start, end }: Span): Credit {
  return { credit, start, end };
}
