import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIncompleteUnits } from '../structure/units';

describe('npm run new:check', { timeout: 60_000 }, () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'reply-coach-'));
    for (const path of ['src', 'package.json', '.prettierrc.json'])
      cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const newCheck = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'src/tools/new-check.mjs'), ...args], { encoding: 'utf8' });

  it('writes all that a check needs', () => {
    expect(newCheck('planted-check').status).toBe(0);
    const files = [
      'src/engine/checks/index.ts',
      'src/engine/checks/planted-check.ts',
      'src/packs/en/planted-check.yml',
      'test/engine/checks/planted-check.test.ts',
    ].map((path) => ({ path, source: readFileSync(join(copy, path), 'utf8') }));
    expect(findIncompleteUnits(files)).toEqual([]);
  });

  it.each([
    ['no id', [], 'kebab case'],
    ['an id in another case', ['MissingName'], 'kebab case'],
    ['an id that is a path', ['../away'], 'kebab case'],
    ['an id that is taken', ['blame'], 'choose another id'],
  ])('refuses %s', (_why, args, message) => {
    const { status, stderr } = newCheck(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
