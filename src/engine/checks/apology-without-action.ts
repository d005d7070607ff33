import type { Facts } from '../facts';
import { scopeOf } from '../text/lookup';
import type { Span } from '../types';
import { defineCheck } from './define-check';

const HELP = ['DONE', 'STEP', 'ALT', 'VAGUE_STEP', 'ASKS_FOR', 'MOVES', 'TIME', 'REASON', 'GOOD_NEWS'];

export default defineCheck({
  id: 'apology-without-action',
  dimension: 'tone',
  severity: 'warn',
  applies: (facts) => !offersHelp(facts),
});

/**
 * An action, an answer, a step, a question to the customer, or at least the word that somebody sees to it. "We will
 * do better" is none of them.
 */
function offersHelp({ sentences, asks, draft, pack }: Facts): boolean {
  const isEmpty = (span: Span) => pack.cue('EMPTY_PROMISE').test(scopeOf(draft, span));
  const words = draft.sentences.filter((sentence) => !isEmpty(sentence)).map((span) => scopeOf(draft, span));
  return (
    sentences.some((one) => (one.acts || one.needs || one.admitsGap) && !isEmpty(one)) ||
    asks.some(({ kind, status }) => kind !== 'problem' && status === 'answered') ||
    draft.masked.some(({ kind }) => kind === 'link') ||
    words.some((text) => text.includes('?') || HELP.some((cue) => pack.cue(cue).test(text)))
  );
}
