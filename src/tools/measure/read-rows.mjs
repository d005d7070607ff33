import { existsSync, readFileSync } from 'node:fs';

/** Something about the data that its owner can mend. */
export class DataError extends Error {}

/**
 * The rows of a JSON Lines file, or null when there is no such file.
 * @param {string} path
 * @returns {any[] | null}
 */
export function readRows(path) {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, `${path}, line ${at + 1}`)]));
}

/**
 * @param {string} path
 * @returns {any} null when there is no such file
 */
export function readJson(path) {
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), path) : null;
}

/**
 * @param {string} text
 * @param {string} where
 */
function parse(text, where) {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words would print what stands there.
    throw new DataError(`${where} is not JSON`);
  }
}
