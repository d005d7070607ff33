import type { Facts } from '../facts';
import type { ReplySentence } from '../coverage/answers';
import { once } from '../once';
import { countWords } from '../text/words';
import type { PastPromise } from '../thread/promises';
import { defineCheck } from './define-check';

/** "Any news?": a few words ask for nothing new; a few in a reply tell nothing. */
const FEW_WORDS = 6;

export default defineCheck({
  id: 'unkept-promise',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ memory }) => memory.promises.length > 0,
  find: (facts) => {
    const { promises } = facts.memory;
    const open = promises.filter((promise) => isSilentOn(promise, facts));
    // Of two promises in one message, a word on one is a word on both.
    const isOpen = new Set(open);
    const spokenOf = new Set(promises.filter((one) => !isOpen.has(one)).map(({ message }) => message));
    const silent = open.filter(
      (promise) => !spokenOf.has(promise.message) && (promise.due !== null || isMissed(promise, facts)),
    );
    // The last one is the one that is waited for.
    const promise = silent.at(-1);
    if (!promise) return [];
    const { message, start, end } = promise;
    const severity = isMissed(promise, facts) ? 'warn' : 'hint';
    return [{ rule: 'silent-reply', span: null, severity, evidence: [{ message, start, end }] }];
  },
});

function isSilentOn(promise: PastPromise, facts: Facts): boolean {
  const { settled, last, lastLong } = answersTo(facts);
  if (settled > promise.message && !isMissed(promise, facts)) return false;
  // Who promised an answer, and is asked for nothing else, keeps it by any.
  const isAnswered = promise.isOfWord && lastLong <= promise.message && facts.sentences.some(isAnswer);
  return last > promise.message && !isAnswered && facts.reader.statusOf(promise, [facts.draft]) === 'open';
}

/** The customer lets know that they still wait. */
function isMissed(promise: PastPromise, facts: Facts): boolean {
  return answersTo(facts).waiting > promise.message;
}

/** The latest messages of the customer, by index: any, one of more than a few words, one that says it is settled, and one that still waits; -1: none. */
const answersTo = once(({ conversation: { thread }, pack }: Facts) => {
  const latest = (says: (text: string) => boolean) =>
    thread.map(({ from, text }) => from === 'customer' && says(text)).lastIndexOf(true);
  return {
    last: latest(() => true),
    lastLong: latest((text) => countWords(text) >= FEW_WORDS),
    settled: latest((text) => pack.cue('PROMISE_SETTLED').test(text)),
    waiting: latest((text) => pack.cue('STILL_WAITS').test(text)),
  };
});

function isAnswer({ text, asksBack }: ReplySentence): boolean {
  return !asksBack && countWords(text) >= FEW_WORDS;
}
