import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, readJson, readRows } from './read-rows.mjs';

/** @typedef {import('./sets/index.mjs').PublicSet} PublicSet */

/**
 * The rows of each set in a folder that holds `data/<set>.dev.jsonl` and `vale-cases/dev.json`, or why there are none.
 * @param {string} folder
 * @param {readonly PublicSet[]} sets
 * @param {object} engine what `dist/engine.js` exports
 * @returns {{ set: PublicSet, rows: any[] | null, reason: string }[]}
 */
export function readPublicData(folder, sets, engine) {
  if (!existsSync(folder)) throw new DataError(`there is no folder ${folder}`);
  const paths = sets.map(({ file }) => pathOf(folder, file));
  if (!paths.some((path) => existsSync(path)))
    throw new DataError(`${folder} holds neither data/<set>.dev.jsonl nor vale-cases/dev.json`);
  return sets.map((set) => {
    const path = pathOf(folder, set.file);
    if (set.needs && !(set.needs in engine))
      return { set, rows: null, reason: `the engine does not export ${set.needs}` };
    const rows = set.file ? readRows(path) : (readJson(path)?.cases ?? null);
    return { set, rows, reason: rows ? '' : `there is no ${path}` };
  });
}

/**
 * @param {string} folder
 * @param {string | undefined} file
 */
function pathOf(folder, file) {
  return file ? join(folder, 'data', `${file}.dev.jsonl`) : join(folder, 'vale-cases', 'dev.json');
}
