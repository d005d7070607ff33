import { draftOf, THREAD } from './bench-draft.mjs';
import { median } from './median.mjs';

const ENGINE = new URL('../../dist/engine.js', import.meta.url);
const RUNS = 300;

/** Rows: a recheck after one key, and a check of a draft never seen before. */
export async function benchEngine() {
  /** @type {{ createChecker(): { check(conversation: object): object } }} */
  const { createChecker } = await import(ENGINE.href);
  const draft = draftOf(200);
  const again = createChecker();
  const recheck = measure((run) => again.check({ thread: THREAD, draft: insertKey(draft, run) }));
  const first = measure((run) => {
    // Another word in each sentence: nothing of an earlier check can be used again.
    again.check({ thread: THREAD, draft: draft.replace(/[.,]/g, ` v${run}$&`) });
  });
  return [
    ['Recheck after one key', ...print(recheck), '1.0'],
    ['Check of an unknown draft', ...print(first), (median(first) / median(recheck)).toFixed(1)],
  ];
}

/** @param {(run: number) => void} work */
function measure(work) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  // The first runs compile.
  return times.slice(RUNS / 10);
}

/** One more letter somewhere in the draft, each time in another place. */
function insertKey(/** @type {string} */ draft, /** @type {number} */ run) {
  const at = (run * 37) % draft.length;
  return `${draft.slice(0, at)}x${draft.slice(at)}`;
}

/** @param {number[]} times */
function print(times) {
  return [`${median(times).toFixed(2)} ms`, `${Math.max(...times).toFixed(2)} ms`];
}
