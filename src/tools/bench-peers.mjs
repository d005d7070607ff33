import { importEngine } from './bench-engine.mjs';
import { benchReplies } from './bench-replies.mjs';
import { median } from './median.mjs';

const RUNS = 3;
const WARM_UP = 5;
const REPLIES = 15;

/** @typedef {(text: string) => unknown} Lint */

/**
 * Each as its readme uses it. Packages are named by variables: they are large, and whoever left them out still gets
 * the other rows.
 * @type {Record<string, (load: (name: string) => Promise<any>) => Promise<Lint>>}
 */
const PEERS = {
  'harper.js': async (load) => {
    const [{ LocalLinter }, { binary }] = [await load('harper.js'), await load('harper.js/binary')];
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'write-good': async (load) => (await load('write-good')).default,
  alex: async (load) => (await load('alex')).text,
  'retext (equality, profanities)': async (load) => {
    const { retext } = await load('retext');
    const processor = retext();
    for (const name of ['retext-equality', 'retext-profanities']) processor.use((await load(name)).default);
    return (text) => processor.processSync(text);
  },
};

/** Rows: microseconds a reply that the checker has never seen, and how many times ours that is. All in this run. */
export async function benchPeers() {
  const replies = await benchReplies();
  const { createChecker } = await importEngine();
  const checker = createChecker();
  const threads = new Map(replies.map((reply) => [reply.draft, reply]));
  const texts = [...threads.keys()];
  const ours = await timeFrom(
    (text) => void checker.check(threads.get(text) ?? { thread: [], draft: text }),
    texts,
  );
  const rows = [['Reply Coach, with the thread', `${ours.toFixed(0)} µs`, '1.0']];
  for (const [name, start] of Object.entries(PEERS)) {
    const lint = await tryToStart(start);
    const time = lint ? await timeFrom(lint, texts) : NaN;
    rows.push(lint ? [name, `${time.toFixed(0)} µs`, (time / ours).toFixed(1)] : [name, 'not installed', '']);
  }
  return rows;
}

/** @param {(load: (name: string) => Promise<any>) => Promise<Lint>} start */
async function tryToStart(start) {
  try {
    return await start((name) => import(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Microseconds until it answers. @param {Lint} lint @param {string} text */
async function timeOf(lint, text) {
  const start = performance.now();
  await lint(text);
  return (performance.now() - start) * 1000;
}

/**
 * The median over runs of the median reply, each reply once.
 * @param {Lint} lint
 * @param {readonly string[]} texts
 */
async function timeFrom(lint, texts) {
  for (const text of texts.slice(0, WARM_UP)) await lint(text);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const from = WARM_UP + run * REPLIES;
    const times = [];
    for (const text of texts.slice(from, from + REPLIES)) times.push(await timeOf(lint, text));
    runs.push(median(times));
  }
  return median(runs);
}
