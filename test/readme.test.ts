import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/engine/checks/index';
import { END, START, helpdeskTable, unlisted } from './helpdesks/helpdesk-table';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('names every check below its dimension, with its level', () => {
    const said: string[] = [];
    let dimension = '';
    for (const line of README.split('\n')) {
      dimension = /^\*\*(Resolution|Respect|Tone)\*\*:/.exec(line)?.[1]?.toLowerCase() ?? dimension;
      const row = /^\| `([a-z-]+)` *\| (stop|warn|hint|off) /.exec(line);
      if (row) said.push(`${dimension} ${row[1]} ${row[2]}`);
    }
    const known = checks.map(
      ({ id, dimension: of, severity, isOptional }) => `${of} ${id} ${isOptional ? 'off' : severity}`,
    );
    expect(said.sort()).toEqual(known.sort());
  });

  it('has the helpdesks as their profiles and contracts are, which `npm run generate` writes', () => {
    const table = README.split(START)[1]?.split(END)[0] ?? '';
    expect(rowsOf(table)).toEqual(rowsOf(helpdeskTable()));
    expect(unlisted()).toEqual(['demo', 'generic']);
  });
});

/** Without what the formatter puts between cells. */
function rowsOf(table: string): string[] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => line.replace(/\s*\|\s*/g, '|')).filter((line) => !/^[|:-]+$/.test(line));
}
