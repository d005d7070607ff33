import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/**
 * Runs vitest once with its usual output, and reads what it reports.
 * @param {string[]} args
 * @returns {{ report: import('./test-report.mjs').Report | null, status: number }} no report: vitest did not get to the end
 */
export function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'reply-coach-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [VITEST, 'run', ...reporters, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')), status: status ?? 1 };
  } catch {
    return { report: null, status: status ?? 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
