import { layers, polyfillFolder, type Layer } from '../layers.mjs';
import { importsOf, targetOf, type SourceFile } from './source-file';

const POLYFILL = 'webextension-polyfill';

/** Imports that go up, sideways or to a package that the layer may not use. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (!layer) return [`${file.path} lies in no folder that test/layers.mjs names`];
    return importsOf(file)
      .filter((specifier) => !isAllowed(file, layer, specifier))
      .map((specifier) => `${file.path} may not import ${specifier}`);
  });
}

/** What `test/layers.mjs` allows and nobody needs: a folder that is not there, an import that no file makes. */
export function findIdlePermissions(files: readonly SourceFile[]): string[] {
  return layers.flatMap(({ folder, mayImport }) => {
    const mine = files.filter((file) => layerOf(file.path)?.folder === folder);
    if (mine.length === 0) return [`${folder} is not there`];
    const used = new Set(mine.flatMap(targets).map((target) => layerOf(target)?.folder));
    return mayImport.filter((to) => !used.has(to)).map((to) => `${folder} does not import ${to}`);
  });
}

/** Files that import one another in a circle; each circle is told once, from its first file on. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [withoutEnding(file.path), targets(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) cycles.push([...trail.slice(at), name].join(' → '));
    if (at >= 0 || done.has(name)) return;
    const next = graph.get(name) ?? graph.get(`${name}/index`) ?? [];
    for (const target of next) visit(target, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return cycles;
}

function isAllowed(file: SourceFile, layer: Layer, specifier: string): boolean {
  const target = targetOf(file, specifier);
  if (target !== null) {
    const to = layerOf(target);
    return to === layer || (to !== undefined && layer.mayImport.includes(to.folder));
  }
  if (specifier.startsWith(POLYFILL)) return layer.folder === polyfillFolder;
  return layer.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ?? true;
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ folder }) => `${path}/`.startsWith(`src/${folder}/`));
}

function targets(file: SourceFile): string[] {
  return importsOf(file).flatMap((specifier) => targetOf(file, specifier) ?? []);
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:tsx?|mjs)$/, '');
}
