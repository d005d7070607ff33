import type { Facts } from '../facts';
import { scopeOf } from '../text/lookup';
import type { Span } from '../types';
import { isQuick } from '../thread/channel';
import { topicsOf } from '../thread/told';
import { countWords } from '../text/words';
import { defineCheck } from './define-check';

/** Help in whatever clause. */
const HELP = ['DONE', 'ALT', 'VAGUE_STEP', 'GIVES', 'TO_BE_CONTINUED', 'IMPERATIVE'];
/** Help only in a clause that does more than feel with the customer: "sorry for the wait on 4 May" has a time too. */
const HINTS_OF_HELP = ['STEP', 'ASKS_FOR', 'MOVES', 'TRIES', 'TIME', 'REASON', 'GOOD_NEWS', 'BAD_NEWS'];
/** Fewer say nothing about the case: a name, a sign-off. */
const FEWEST_WORDS = 5;

export default defineCheck({
  id: 'apology-without-action',
  dimension: 'tone',
  severity: 'warn',
  most: 1,
  applies: (facts) => !offersHelp(facts) && !helpedBefore(facts),
});

/** In a quick exchange the help stands in an earlier message. */
function helpedBefore(facts: Facts): boolean {
  const { conversation } = facts;
  return (
    isQuick(conversation) &&
    conversation.thread.some(({ from, text }) => from === 'agent' && helps(text, facts))
  );
}

/**
 * An action, an answer, a step, a question to the customer, or any statement that is more than sympathy or an excuse:
 * "We will do better" is none.
 */
function offersHelp(facts: Facts): boolean {
  const { sentences, asks, draft, pack } = facts;
  const isEmpty = (span: Span) =>
    ['EMPTY_PROMISE', 'SYMPATHY'].some((cue) => pack.cue(cue).test(scopeOf(draft, span)));
  return (
    sentences.some((one) => (one.acts || one.needs || one.admitsGap) && !isEmpty(one)) ||
    asks.some(({ kind, status, by }) => kind !== 'problem' && status === 'answered' && by && !isEmpty(by)) ||
    draft.masked.some(({ kind }) => kind === 'link') ||
    draft.sentences.some((sentence) => helps(scopeOf(draft, sentence), facts))
  );
}

function helps(sentence: string, facts: Facts): boolean {
  const { pack } = facts;
  const has = (cue: string, text: string) => pack.cue(cue).test(text);
  if (has('EMPTY_PROMISE', sentence) || has('KIND_CLOSE', sentence)) return false;
  if (sentence.includes('?') || HELP.some((cue) => has(cue, sentence))) return true;
  return pack
    .cue('CLAUSE_BORDER')
    .split(sentence)
    .filter((clause) => !has('SYMPATHY', clause) && !has('SUBORDINATE', clause))
    .some((clause) => saysMore(clause, facts) || HINTS_OF_HELP.some((cue) => has(cue, clause)));
}

/**
 * A statement of its own: more than a word or two, and not only what the customer told. In a letter to who asked
 * nothing it is an excuse.
 */
function saysMore(clause: string, { asks, pack, conversation, told }: Facts): boolean {
  const isWanted = isQuick(conversation) || asks.some(({ kind }) => kind === 'question');
  if (!isWanted || countWords(clause) < FEWEST_WORDS) return false;
  const topics = told();
  return topicsOf(clause, pack.pack.grammar).some((topic) => !topics.has(topic));
}
