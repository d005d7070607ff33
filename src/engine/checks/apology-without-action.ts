import type { Facts } from '../facts';
import { scopeOf } from '../text/lookup';
import type { Span } from '../types';
import { countWords } from '../text/words';
import { defineCheck } from './define-check';

const HELP = ['DONE', 'STEP', 'ALT', 'VAGUE_STEP', 'ASKS_FOR', 'MOVES', 'TIME', 'REASON', 'GOOD_NEWS'];
/** Fewer say nothing about the case: a name, a sign-off. */
const FEWEST_WORDS = 4;
const CLAUSE_BORDER = /[:;,] | [-\u2013\u2014] /;

export default defineCheck({
  id: 'apology-without-action',
  dimension: 'tone',
  severity: 'warn',
  applies: (facts) => !offersHelp(facts),
});

/**
 * An action, an answer, a step, a question to the customer, or any statement that is more than sympathy: "We will do
 * better" is none.
 */
function offersHelp(facts: Facts): boolean {
  const { sentences, asks, draft, pack } = facts;
  const isEmpty = (span: Span) => pack.cue('EMPTY_PROMISE').test(scopeOf(draft, span));
  const words = draft.sentences.filter((sentence) => !isEmpty(sentence)).map((span) => scopeOf(draft, span));
  return (
    sentences.some((one) => (one.acts || one.needs || one.admitsGap) && !isEmpty(one)) ||
    sentences.some((one) => saysMore(scopeOf(draft, one), facts)) ||
    asks.some(({ kind, status, by }) => kind !== 'problem' && status === 'answered' && by && !isEmpty(by)) ||
    draft.masked.some(({ kind }) => kind === 'link') ||
    words.some((text) => text.includes('?') || HELP.some((cue) => pack.cue(cue).test(text)))
  );
}

/** "Sorry about that, the blue one is sold out": a clause of its own that is no sympathy. */
function saysMore(sentence: string, { pack }: Facts): boolean {
  return sentence
    .split(CLAUSE_BORDER)
    .some(
      (clause) =>
        countWords(clause) >= FEWEST_WORDS &&
        !pack.cue('SUBORDINATE').test(clause) &&
        !pack.cue('SYMPATHY').test(clause),
    );
}
