import { draftOf, THREAD } from './bench-draft.mjs';
import { benchReplies } from './bench-replies.mjs';
import { median, percentile } from './median.mjs';

/** @typedef {typeof import('../cli/engine')} Engine */
/** @typedef {import('../engine/types').Conversation} Conversation */

const ENGINE = new URL('../../dist/engine.js', import.meta.url);
const RUNS = 5;
const KEYS = 100;
const LENGTHS = [500, 1000, 2000, 5000, 10000, 20000, 50000];

/** Rows in microseconds, median and p99: replies never seen before, and a recheck after one key. */
export async function benchEngine() {
  const engine = await importEngine();
  const replies = await benchReplies();
  const first = repeat(() => timeReplies(engine, replies));
  const again = repeat(() => timeKeys(engine));
  return [
    [`A new reply of 80–250 words with its thread (${replies.length} replies)`, ...cellsOf(first)],
    [`A recheck after one key, 200 words (${KEYS} keys)`, ...cellsOf(again)],
  ];
}

/** Rows: how the time of a draft never seen before grows with its length; linear is an even last column. */
export async function benchGrowth() {
  const engine = await importEngine();
  const checker = engine.createChecker();
  return LENGTHS.map((words) => {
    const times = repeat((run) => {
      let mark = 0;
      // Another word in each sentence: no paragraph is known from an earlier one.
      const draft = draftOf(words).replace(/[.,]/g, (end) => ` v${run}x${mark++}${end}`);
      return timeOf(() => checker.check(conversationOf(draft)));
    });
    const time = median(times);
    return [String(words), `${(time / 1000).toFixed(2)} ms`, `${((time / words) * 1000).toFixed(0)} µs`];
  });
}

/** @returns {Promise<Engine>} */
export function importEngine() {
  return import(ENGINE.href);
}

/**
 * Each reply once, by a checker that has never seen it but is warm: it has read the other half of the replies, which
 * compiled most of the rules.
 * @param {Engine} engine
 * @param {readonly Conversation[]} replies
 */
function timeReplies({ createChecker }, replies) {
  const halves = [0, 1].map((half) => replies.filter((_reply, index) => index % 2 === half));
  return halves.flatMap((half, index) => {
    const checker = createChecker();
    for (const other of halves[1 - index] ?? []) checker.check(other);
    return half.map((reply) => timeOf(() => checker.check(reply)));
  });
}

/** One more letter somewhere in the draft, each time in another place. @param {Engine} engine */
function timeKeys({ createChecker }) {
  const checker = createChecker();
  const draft = draftOf(200);
  checker.check(conversationOf(draft));
  return Array.from({ length: KEYS }, (_none, key) => {
    const at = (key * 37) % draft.length;
    const typed = `${draft.slice(0, at)}x${draft.slice(at)}`;
    return timeOf(() => checker.check(conversationOf(typed)));
  });
}

/** @param {string} draft @returns {Conversation} */
function conversationOf(draft) {
  return { thread: /** @type {Conversation['thread']} */ (THREAD), draft };
}

/** The first run compiles. @template T @param {(run: number) => T} work */
function repeat(work) {
  return Array.from({ length: RUNS }, (_none, run) => work(run)).slice(1);
}

/** Microseconds. @param {() => unknown} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}

/** Medians over the runs. @param {number[][]} runs */
function cellsOf(runs) {
  return [0.5, 0.99].map((share) => `${median(runs.map((times) => percentile(times, share))).toFixed(0)} µs`);
}
