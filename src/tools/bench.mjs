// `npm run bench`: what the coach costs, as medians of several runs in this very session. Nothing asserts a time.
// `npm run bench -- typing` runs one part.
import { benchEngine, benchGrowth } from './bench-engine.mjs';
import { benchPeers } from './bench-peers.mjs';
import { benchCommand, benchStart } from './bench-process.mjs';
import { benchTyping, TYPING_HEAD } from './bench-typing.mjs';
import { buildFor } from './build.mjs';
import { table } from './table.mjs';

/** @type {Readonly<Record<string, () => Promise<void>>>} */
const PARTS = {
  engine: async () => {
    print('The engine in node, warm', ['What', 'Median', 'p99'], await benchEngine());
    print(
      'A draft never seen before, by its length',
      ['Words', 'Time', 'A 1,000 words'],
      await benchGrowth(),
    );
  },
  start: async () => {
    print('Start and size', ['What', 'Median'], await benchStart());
    print('The command', ['What', 'Median'], await benchCommand());
  },
  peers: async () => {
    print('Beside others: a reply of 80–250 words', ['What', 'Median', 'Ratio'], await benchPeers());
  },
  typing: async () => {
    await buildFor('chrome');
    print(
      'Typing in Chromium: script time of the page, milliseconds a key; the rest in milliseconds',
      TYPING_HEAD,
      await benchTyping(),
    );
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
await buildFor('engine');
await buildFor('cli');
for (const [part, run] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(part)) await run();

/** @param {string} title @param {string[]} head @param {string[][]} rows */
function print(title, head, rows) {
  console.log(`\n${title}\n\n${table(head, rows)}`);
}
