import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { preProcessFile } from 'typescript';

/** A file of the repository; `path` is relative to its root, with `/` on every system. */
export interface SourceFile {
  path: string;
  source: string;
}

/** Text that is imported as text or as a file's address: it carries no code across a border. */
const ASSET = /\?(?:raw|inline|url|content-script)$|\.(?:css|svg|png|yml|json)$/;

/** Every file below the folders, in a stable order. */
export function readFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
}

/** What a file imports as code, statically, dynamically, by type or by `import.meta.glob`; assets are left out. */
export function importsOf({ path, source }: SourceFile): string[] {
  if (!/\.(?:tsx?|mjs)$/.test(path)) return [];
  const named = preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
  const globbed = [...source.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(\s*'([^']+)'/g)].map(
    ([, pattern]) => pattern ?? '',
  );
  return [...named, ...globbed].filter((specifier) => !ASSET.test(specifier));
}

/** Path of an imported file without its ending, or null for a package. */
export function targetOf({ path }: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(path), specifier).replace(/\.(?:tsx?|mjs|js)$/, '');
}
