import type { Facts } from '../facts';
import type { PastPromise } from '../thread/promises';
import type { ReplySentence } from '../coverage/answers';
import { countWords } from '../text/words';
import { defineCheck } from './define-check';

/** "Any news?": a few words ask for nothing new; a few in a reply tell nothing. */
const FEW_WORDS = 6;

export default defineCheck({
  id: 'unkept-promise',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ memory }) => memory.promises.length > 0,
  find: (facts) => {
    const open = facts.memory.promises.filter((promise) => isSilentOn(promise, facts));
    // Of two promises in one message, a word on one is a word on both.
    const isWhole = ({ message }: PastPromise) =>
      facts.memory.promises.every((one) => one.message !== message || open.includes(one));
    const silent = open.filter(
      (promise) => isWhole(promise) && (promise.due !== null || isMissed(promise, facts)),
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
  const { draft, sentences, reader, conversation, pack } = facts;
  const { thread } = conversation;
  const later = thread.slice(promise.message + 1).filter(({ from }) => from === 'customer');
  const isSettled = later.some(({ text }) => pack.cue('PROMISE_SETTLED').test(text));
  if (isSettled && !isMissed(promise, facts)) return false;
  // Who promised an answer, and is asked for nothing else, keeps it by any.
  const isAnswered = promise.isOfWord && later.every(({ text }) => isShort(text)) && sentences.some(isAnswer);
  return later.length > 0 && !isAnswered && reader.statusOf(promise, [draft]) === 'open';
}

/** The customer lets know that they still wait. */
function isMissed(promise: PastPromise, { conversation: { thread }, pack }: Facts): boolean {
  return thread
    .slice(promise.message + 1)
    .some(({ from, text }) => from === 'customer' && pack.cue('STILL_WAITS').test(text));
}

function isShort(text: string): boolean {
  return countWords(text) < FEW_WORDS;
}

function isAnswer({ text, asksBack }: ReplySentence): boolean {
  return !asksBack && countWords(text) >= FEW_WORDS;
}
