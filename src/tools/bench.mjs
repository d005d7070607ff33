// `npm run bench`: what the coach costs, as medians of several runs in this very session. Nothing asserts a time.
import { benchEngine, benchGrowth } from './bench-engine.mjs';
import { benchPeers } from './bench-peers.mjs';
import { benchCommand, benchStart } from './bench-process.mjs';
import { benchTyping } from './bench-typing.mjs';
import { buildFor } from './build.mjs';
import { table } from './table.mjs';

await buildFor('engine');
await buildFor('cli');
print('The engine in node, warm', ['What', 'Median', 'p99'], await benchEngine());
print('A draft never seen before, by its length', ['Words', 'Time', 'A 1,000 words'], await benchGrowth());
print('Start and size', ['What', 'Median'], await benchStart());
print('The command', ['What', 'Median'], await benchCommand());
print('Beside others: a reply of 80–250 words', ['What', 'Median', 'Ratio'], await benchPeers());
await buildFor('chrome');
print(
  'Typing in Chromium, a draft of 200 words: script time of the page, milliseconds a key',
  ['Editor', 'Without', 'With', 'Difference', "The coach's own", 'A recheck'],
  await benchTyping(),
);

/** @param {string} title @param {string[]} head @param {string[][]} rows */
function print(title, head, rows) {
  console.log(`\n${title}\n\n${table(head, rows)}`);
}
