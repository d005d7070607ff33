import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/engine/checks/index';

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
});
