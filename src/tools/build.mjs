// Builds everything that ships: the extension for both browsers, the engine as one module and the command.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const TARGETS = /** @type {const} */ (['chrome', 'firefox', 'engine', 'cli']);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const target of TARGETS) await buildFor(target);

/**
 * Builds one part into `dist/`. vite.config.ts takes the target from the environment.
 * @param {typeof TARGETS[number]} target
 */
export async function buildFor(target) {
  process.env.TARGET = target;
  await build({ root: ROOT, logLevel: 'warn' });
}
