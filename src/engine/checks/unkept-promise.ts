import type { Facts } from '../facts';
import type { PastPromise } from '../thread/promises';
import { defineCheck } from './define-check';

export default defineCheck({
  id: 'unkept-promise',
  dimension: 'resolution',
  severity: 'warn',
  applies: ({ memory }) => memory.promises.length > 0,
  find: (facts) => {
    const silent = facts.memory.promises.filter(
      (promise) => isSilentOn(promise, facts) && (promise.due !== null || isMissed(promise, facts)),
    );
    // The last one is the one that is waited for.
    const promise = silent.at(-1);
    if (!promise) return [];
    const { message, start, end } = promise;
    const severity = isMissed(promise, facts) ? 'warn' : 'hint';
    return [{ rule: 'silent-reply', span: null, severity, evidence: [{ message, start, end }] }];
  },
});

function isSilentOn(promise: PastPromise, { draft, reader, conversation: { thread }, pack }: Facts): boolean {
  const later = thread.slice(promise.message + 1).filter(({ from }) => from === 'customer');
  const isSettled = later.some(({ text }) => pack.cue('PROMISE_SETTLED').test(text));
  return later.length > 0 && !isSettled && reader.statusOf(promise, [draft]) === 'open';
}

/** The customer lets know that they still wait. */
function isMissed(promise: PastPromise, { conversation: { thread }, pack }: Facts): boolean {
  return thread
    .slice(promise.message + 1)
    .some(({ from, text }) => from === 'customer' && pack.cue('STILL_WAITS').test(text));
}
