import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';

let folder = '';
let engine: typeof import('../../src/cli/engine');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reply-coach-'));
  process.env['TARGET'] = 'engine';
  await build({ logLevel: 'error', build: { outDir: folder } });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  engine = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'engine.js')).href)) as typeof engine;
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

describe('vetting in a worker thread', () => {
  it('tells about each pattern, in order', async () => {
    const reasons = await engine.vetPatterns(['a b', '\\s*\\s*x', '(a', 'a b']);
    expect(reasons).toEqual([
      null,
      expect.stringContaining('what \\s* takes'),
      expect.stringContaining('a ( is never closed'),
      null,
    ]);
  });

  it('names rules whose parts are harmless alone and not together', async () => {
    const rule = { name: 'House.Gap', extends: 'existence', message: '%s', raw: ['\\s*', '\\s*', 'x'] };
    const good = { name: 'House.Word', extends: 'existence', message: '%s', tokens: ['a\\s+b'] };
    expect(engine.unsupported([rule, good])).toEqual([]);
    expect(await engine.vetRules([rule, good])).toEqual([
      { rule: 'House.Gap', reason: expect.stringContaining('what \\s* takes') },
    ]);
  });
});
