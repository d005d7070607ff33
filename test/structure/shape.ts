import { posix } from 'node:path';
import type { SourceFile } from './source-file';

const MAX_LINES = 300;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/;
const DATA = /\.(?:yml|json|svg|png)$/;

/** Code files that are too long to be read in one sitting; data may be as long as it is. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, source }) => !DATA.test(path) && source.trimEnd().split('\n').length > MAX_LINES)
    .map(({ path }) => `${path} has more than ${MAX_LINES} lines`);
}

export function findOddNames(files: readonly SourceFile[]): string[] {
  return files.map(({ path }) => path).filter((path) => !KEBAB.test(posix.basename(path)));
}

/** What hides the DOM from the engine: its own compiler options, and the file that fails when they stop doing so. */
export function findEngineLeaks(files: readonly SourceFile[]): string[] {
  const read = (wanted: string) => files.find(({ path }) => path === wanted)?.source ?? '';
  const faults: string[] = [];
  const { compilerOptions } = JSON.parse(read('src/engine/tsconfig.json')) as {
    compilerOptions: { lib?: string[]; types?: string[] };
  };
  if (compilerOptions.lib?.join() !== 'ES2022')
    faults.push('src/engine/tsconfig.json: lib must be ES2022 alone');
  if (compilerOptions.types?.length !== 0) faults.push('src/engine/tsconfig.json: types must be empty');
  const canary = read('src/engine/no-dom.ts');
  if (!/@ts-expect-error[^\n]*\n[^\n]*typeof document/.test(canary))
    faults.push('src/engine/no-dom.ts watches nothing');
  return faults;
}
