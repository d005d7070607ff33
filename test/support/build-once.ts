import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../src/tools/build.mjs', import.meta.url));

/** Browser tests run what ships. `SKIP_BUILD=1` takes the build that is there: also the one that an earlier project made. */
export default function buildOnce(): void {
  if (process.env['SKIP_BUILD']) return;
  execFileSync(process.execPath, [BUILD], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.env['SKIP_BUILD'] = '1';
}
