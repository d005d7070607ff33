import { posix } from 'node:path';
import type { SourceFile } from './source-file';

/** Folders in which each file that defines something is found by its name alone. */
const UNIT_FOLDERS = ['src/engine/checks', 'src/editors', 'src/helpdesks'];
const DEFINES = /^export default define\w+\(/m;
const ID = /^ {2}id: '([^']+)'/m;

/** Checks, editors and helpdesks whose id is not their file's name, that miss in their index, or that nothing tests. */
export function findIncompleteUnits(files: readonly SourceFile[]): string[] {
  return UNIT_FOLDERS.flatMap((folder) => {
    const index = files.find(({ path }) => path === `${folder}/index.ts`)?.source ?? '';
    return files
      .filter(({ path, source }) => posix.dirname(path) === folder && DEFINES.test(source))
      .flatMap((unit) => faultsOf(unit, index, files));
  });
}

function faultsOf({ path, source }: SourceFile, index: string, files: readonly SourceFile[]): string[] {
  const name = posix.basename(path, '.ts');
  const faults: string[] = [];
  const id = ID.exec(source)?.[1];
  if (id !== name) faults.push(`${path} has the id ${id ?? 'nothing'}`);
  if (!index.includes(`from './${name}'`)) faults.push(`${path} is not in its index: npm run generate`);
  const isCheck = path.startsWith('src/engine/checks/');
  const pack = `src/packs/en/${name}.yml`;
  if (isCheck && !files.some((file) => file.path === pack)) faults.push(`${path} has no ${pack}`);
  // The examples in the pack are the test of a check that is data alone.
  const isData = isCheck && !/\bfind\b/.test(source);
  if (!isData && !isTested(path, name, files)) faults.push(`${path} has no test`);
  return faults;
}

/** A test of its name, what a contract asks of it, or a table in the folder beside it that names it. */
function isTested(path: string, name: string, files: readonly SourceFile[]): boolean {
  const folder = posix.dirname(path).replace(/^src/, 'test');
  if (files.some((file) => file.path === `${folder}/contracts/${name}.ts`)) return true;
  const tests = files.filter((file) => file.path.startsWith(`${folder}/`) && file.path.endsWith('.test.ts'));
  return tests.some(
    (test) => posix.basename(test.path).startsWith(`${name}.`) || test.source.includes(`'${name}'`),
  );
}
