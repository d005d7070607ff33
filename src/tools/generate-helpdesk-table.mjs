// Writes the README's table of helpdesks, so that a new helpdesk is new files only.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const TABLE = fileURLToPath(new URL('../../test/helpdesks/helpdesk-table.ts', import.meta.url));

/** @typedef {{ helpdeskTable(): string, START: string, END: string }} TableModule */

const { module } = await runnerImport(TABLE, { configFile: false, logLevel: 'error' });
const { helpdeskTable, START, END } = /** @type {TableModule} */ (module);
const readme = await readFile(README, 'utf8');
const [before, after] = [readme.split(START)[0], readme.split(END)[1]];
const written = `${before}${START}\n\n${helpdeskTable()}\n\n${END}${after}`;
await writeFile(README, await format(written, { ...(await resolveConfig(README)), parser: 'markdown' }));
