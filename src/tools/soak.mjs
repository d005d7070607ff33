// `npm run soak`: the tests that try things at random, with more seeds and more tries than `npm test` has time for.
// What follows `npm run soak --` goes to vitest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runVitest } from './run-vitest.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A test that can be made longer says so by what it imports. */
const soaked = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file))
  .filter((file) => /\/support\/soak'/.test(readFileSync(join(ROOT, file), 'utf8')));

process.env['SOAK'] = '1';
process.exitCode = runVitest([...soaked, ...process.argv.slice(2)]).status;
