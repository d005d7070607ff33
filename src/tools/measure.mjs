// `npm run measure`: how well the engine judges, on this repository's labelled conversations and, with --data, on public sets.
import { parseArgs } from 'node:util';
import { buildFor } from './build.mjs';
import { cellsOf, isMet } from './measure/figure.mjs';
import { measureConversations, readOwnConversations } from './measure/own-conversations.mjs';
import { readPublicData } from './measure/public-data.mjs';
import { DataError } from './measure/read-rows.mjs';
import { publicSets } from './measure/sets/index.mjs';
import { table } from './table.mjs';

/** @typedef {import('./measure/figure.mjs').Figure} Figure */
/** @typedef {{ title: string, id: string, figures: Figure[], wrong: string[] }} Section */

const USAGE = `Usage: npm run measure -- [--data FOLDER] [--only SET] [--json] [--errors SET N]

  --data    a folder with data/<set>.dev.jsonl and vale-cases/dev.json; without it only the labelled conversations
  --only    one set: ${['open', 'frozen', ...publicSets.map(({ id }) => id)].join(', ')}
  --json    figures as JSON
  --errors  ids of the first N rows of a set that were judged otherwise than labelled; no text is ever printed
`;
const ENGINE = new URL('../../dist/engine.js', import.meta.url);
const HEAD = ['What', 'Figure', '95 % interval', 'n', 'Bar', 'Met'];

try {
  await run();
} catch (error) {
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof DataError) && !isUsage) throw error;
  console.error(`measure: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

async function run() {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
      errors: { type: 'string' },
    },
    allowPositionals: true,
  });
  await buildFor('engine');
  /** @type {typeof import('../cli/engine')} */
  const engine = await import(ENGINE.href);
  const wanted = values.errors ?? values.only ?? null;
  const own = await ownSections(engine, wanted);
  const { sections, skipped } = values.data
    ? publicSections(engine, values.data, wanted)
    : { sections: [], skipped: [] };
  const all = [...own, ...sections];
  if (wanted && all.length + skipped.length === 0)
    throw new DataError(`there is no set ${wanted}${values.data ? '' : ' without --data'}`);
  if (values.errors) printErrors(all, Number(positionals[0] ?? 20));
  else if (values.json) console.log(JSON.stringify(toJson(all, skipped), null, 2));
  else printTables(all);
  for (const { id, reason } of skipped) console.error(`Skipped ${id}: ${reason}`);
}

/**
 * @param {typeof import('../cli/engine')} engine
 * @param {string | null} wanted
 * @returns {Promise<Section[]>}
 */
async function ownSections(engine, wanted) {
  const halves = await readOwnConversations();
  const ids = /** @type {const} */ (['open', 'frozen']);
  return ids
    .filter((id) => wanted === null || wanted === id)
    .flatMap((id) => {
      const { figures, checks, wrong } = measureConversations(engine, halves[id]);
      const title = `Labelled conversations, the ${id} half (${halves[id].length})`;
      // Whoever reads what went wrong in the frozen half begins to tune on it.
      const shown = id === 'frozen' ? [] : wrong;
      return [
        { title, id, figures, wrong: shown },
        { title: `${title}, by check`, id: `${id} by check`, figures: checks, wrong: [] },
      ];
    });
}

/**
 * @param {typeof import('../cli/engine')} engine
 * @param {string} folder
 * @param {string | null} wanted
 */
function publicSections(engine, folder, wanted) {
  const chosen = publicSets.filter(({ id }) => wanted === null || wanted === id);
  /** @type {Section[]} */
  const sections = [];
  const skipped = [];
  for (const { set, rows, reason } of chosen.length > 0 ? readPublicData(folder, chosen, engine) : []) {
    const { id } = set;
    if (rows) sections.push({ id, title: `${id} (${rows.length} rows)`, ...set.measure(engine, rows) });
    else skipped.push({ id, reason });
  }
  return { sections, skipped };
}

/** @param {Section[]} sections */
function printTables(sections) {
  for (const { title, figures } of sections)
    console.log(`\n${title}\n\n${table(HEAD, figures.map(cellsOf))}`);
}

/** @param {Section[]} sections @param {number} most */
function printErrors(sections, most) {
  for (const { wrong } of sections) for (const id of wrong.slice(0, most)) console.log(id);
}

/** @param {Section[]} sections @param {{ id: string, reason: string }[]} skipped */
function toJson(sections, skipped) {
  const sets = sections.map(({ id, figures }) => ({
    id,
    figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
  }));
  return { sets, skipped };
}
