import { posix } from 'node:path';
import type { SourceFile } from './source-file';

/** Folders in which each file that defines something is found by its name alone. */
const UNIT_FOLDERS = ['src/engine/checks', 'src/editors', 'src/helpdesks'];
const DEFINES = /^export default define\w+\(/m;
const ID = /^ {2}id: '([^']+)'/m;

/** Checks, editors and helpdesks whose id is not their file's name, that miss in their index, or that nothing tests. */
export function findIncompleteUnits(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return UNIT_FOLDERS.flatMap((folder) => {
    const index = files.find(({ path }) => path === `${folder}/index.ts`)?.source ?? '';
    return files
      .filter(({ path, source }) => posix.dirname(path) === folder && DEFINES.test(source))
      .flatMap((unit) => faultsOf(unit, index, paths));
  });
}

function faultsOf({ path, source }: SourceFile, index: string, paths: ReadonlySet<string>): string[] {
  const name = posix.basename(path, '.ts');
  const faults: string[] = [];
  const id = ID.exec(source)?.[1];
  if (id !== name) faults.push(`${path} has the id ${id ?? 'nothing'}`);
  if (!index.includes(`from './${name}'`)) faults.push(`${path} is not in its index: npm run generate`);
  const isCheck = path.startsWith('src/engine/checks/');
  const pack = `src/packs/en/${name}.yml`;
  if (isCheck && !paths.has(pack)) faults.push(`${path} has no ${pack}`);
  // The examples in the pack are the test of a check that is data alone.
  const isData = isCheck && !/\bfind\b/.test(source);
  if (!isData && !hasTest(path, paths)) faults.push(`${path} has no test of its name`);
  return faults;
}

function hasTest(path: string, paths: ReadonlySet<string>): boolean {
  const test = path.replace(/^src/, 'test').replace(/\.ts$/, '');
  return paths.has(`${test}.test.ts`) || paths.has(`${test}.browser.test.ts`);
}
