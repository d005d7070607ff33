// `npm run bench`: what the coach costs, as medians of several runs in this very session. Nothing asserts a time.
import { benchEngine } from './bench-engine.mjs';
import { benchTyping } from './bench-typing.mjs';
import { buildFor } from './build.mjs';
import { table } from './table.mjs';

await buildFor('engine');
await buildFor('chrome');
console.log('The engine in node, a draft of 200 words\n');
console.log(table(['What', 'Median', 'Slowest', 'Ratio'], await benchEngine()));
console.log('\nTyping in Chromium, a draft of 200 words: script time of the page, milliseconds a key\n');
console.log(
  table(['Editor', 'Without', 'With', 'Difference', "The coach's own", 'A recheck'], await benchTyping()),
);
