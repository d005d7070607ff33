import type { Facts } from '../facts';
import { once } from '../once';
import type { PastPromise } from '../thread/promises';
import { defineCheck } from './define-check';

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
  const { settled, last } = answersTo(facts);
  if (settled > promise.message && !isMissed(promise, facts)) return false;
  return last > promise.message && facts.reader.statusOf(promise, [facts.draft]) === 'open';
}

/** The customer lets know that they still wait. */
function isMissed(promise: PastPromise, facts: Facts): boolean {
  return answersTo(facts).waiting > promise.message;
}

/** The latest messages of the customer, by index: any, one that says it is settled, and one that still waits; -1: none. */
const answersTo = once(({ conversation: { thread }, pack }: Facts) => {
  const latest = (says: (text: string) => boolean) =>
    thread.map(({ from, text }) => from === 'customer' && says(text)).lastIndexOf(true);
  return {
    last: latest(() => true),
    settled: latest((text) => pack.cue('PROMISE_SETTLED').test(text)),
    waiting: latest((text) => pack.cue('STILL_WAITS').test(text)),
  };
});
