import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './content-script-plugin.mjs';
import { benchReplies } from './bench-replies.mjs';
import { median } from './median.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SRC = fileURLToPath(new URL('../', import.meta.url));
/** A file that only the bench knows, and that is not there. */
const ENTRY = `${SRC}engine-and-english.js`;
const FILES = ['engine.js', 'reply-coach.js'];
const RUNS = 5;
const LINES = 6000;
const WORKERS = [1, 2];

/** Reads the engine and checks one draft in a process of its own; prints milliseconds and bytes of heap. */
const COLD_START = `
  const start = performance.now();
  const { check } = await import(process.argv[1]);
  check({ thread: [{ from: 'customer', text: 'When will it arrive?' }], draft: 'It arrives on Friday.' });
  const time = performance.now() - start;
  gc();
  console.log(JSON.stringify({ time, heap: process.memoryUsage().heapUsed }));
`;

/** What of the content script is the engine and its English: no editors, no overlay, no rules of a house. */
const ENGINE_AND_ENGLISH = `
  import { createChecker } from '${SRC}engine/check';
  import english from '${SRC}packs/en';
  export const { check } = createChecker({ packs: [english] });
`;

/** Rows: cold start, heap, and what is downloaded. */
export async function benchStart() {
  const runs = Array.from({ length: RUNS }, () => runModule(`${DIST}engine.js`));
  const empty = runModule('data:text/javascript,export const check = () => 0');
  const heap = median(runs.map(({ heap }) => heap)) - empty.heap;
  return [
    ['Cold start: import and first check', `${median(runs.map(({ time }) => time)).toFixed(1)} ms`],
    ['Heap of the engine after it', `${(heap / 2 ** 20).toFixed(1)} MB`],
    [
      'Engine and English as the content script holds them, gzip',
      sizeOf(await bundle(ENTRY, [entryPlugin()])),
    ],
    ...FILES.map((file) => [`dist/${file}, gzip`, sizeOf(readFileSync(DIST + file))]),
  ];
}

/** @returns {import('vite').Plugin} */
function entryPlugin() {
  return {
    name: 'reply-coach-bench-entry',
    enforce: 'pre',
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? ENGINE_AND_ENGLISH : null),
  };
}

/** @param {string | Buffer} code */
function sizeOf(code) {
  return `${(gzipSync(code).length / 1000).toFixed(1)} KB`;
}

/** Rows: replies a second of `reply-coach check`, by one process and by two at the same time; start included. */
export async function benchCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'reply-coach-'));
  const file = join(folder, 'replies.jsonl');
  const replies = (await benchReplies()).map((reply) => JSON.stringify(reply));
  writeFileSync(file, Array.from({ length: LINES }, (_none, at) => replies[at % replies.length]).join('\n'));
  try {
    const rows = [];
    for (const workers of WORKERS) {
      const rates = [];
      for (let run = 0; run < RUNS; run++) rates.push(await rateOf(file, workers));
      rows.push([`reply-coach check, processes: ${workers}`, `${median(rates).toFixed(0)} replies/s`]);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @param {number} workers */
async function rateOf(file, workers) {
  const start = performance.now();
  await Promise.all(Array.from({ length: workers }, () => runCommand(file)));
  return (LINES * workers * 1000) / (performance.now() - start);
}

/** @param {string} file */
function runCommand(file) {
  const command = spawn(process.execPath, [`${DIST}reply-coach.js`, 'check', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('close', (status) =>
      status === 0 ? resolve(null) : reject(new Error(`reply-coach ended with ${status}`)),
    );
  });
}

/** @param {string} module @returns {{ time: number, heap: number }} */
function runModule(module) {
  const flags = ['--expose-gc', '--input-type=module', '--eval', COLD_START, module];
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The engine did not start: ${stderr}`);
  return JSON.parse(stdout);
}
