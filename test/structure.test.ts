import { describe, expect, it } from 'vitest';
import { findCycles, findForbiddenImports, findIdlePermissions } from './structure/imports';
import { findEngineLeaks, findLongFiles, findOddNames } from './structure/shape';
import { readFiles, type SourceFile } from './structure/source-file';
import { findIncompleteUnits } from './structure/units';

const source = readFiles('src');
const all = [...source, ...readFiles('test')];

/** A file that is not there. */
const planted = (path: string, text: string): SourceFile => ({ path, source: text });

describe('imports', () => {
  it('go down the floors only', () => {
    expect(findForbiddenImports(source)).toEqual([]);
  });

  it.each([
    ['up', 'src/engine/score.ts', "import { load } from '../packs/load';"],
    ['up, in a dynamic import', 'src/engine/score.ts', "const packs = await import('../packs/load');"],
    ['up, for a type', 'src/packs/load.ts', "import type { Editor } from '../editors/define-editor';"],
    ['up, by a glob', 'src/engine/pack.ts', "const packs = import.meta.glob('../packs/*/index.ts');"],
    ['from page to page', 'src/pages/demo/index.tsx', "import { Panel } from '../side-panel/panel';"],
    [
      'content outside the demo',
      'src/pages/side-panel/index.tsx',
      "import { start } from '../../content/session';",
    ],
    ['a package in the engine', 'src/engine/score.ts', "import { parse } from 'yaml';"],
    [
      'the polyfill outside its folder',
      'src/content/index.ts',
      "import browser from 'webextension-polyfill';",
    ],
    ['from a folder that no layer names', 'src/misc/helper.ts', ''],
  ])('are caught when they go %s', (_way, path, text) => {
    expect(findForbiddenImports([planted(path, text)])).toHaveLength(1);
  });

  it('may name an asset anywhere, which is text and no code', () => {
    const file = planted('src/background/index.ts', "import script from '../content/index?content-script';");
    expect(findForbiddenImports([file])).toEqual([]);
  });

  it('are allowed only where they are made', () => {
    expect(findIdlePermissions(source)).toEqual([]);
    const idle = findIdlePermissions([planted('src/packs/load.ts', "import './other';")]);
    expect(idle).toContain('packs does not import engine');
    expect(idle).toContain('locales is not there');
  });

  it('make no circle', () => {
    expect(findCycles(source)).toEqual([]);
  });

  it('are caught in a circle', () => {
    const circle = [
      planted('src/engine/a.ts', "import { b } from './text/b';"),
      planted('src/engine/text/b.ts', "export * from '../c';"),
      planted('src/engine/c.ts', "import type { A } from './a';"),
    ];
    expect(findCycles(circle)).toEqual(['src/engine/a → src/engine/text/b → src/engine/c → src/engine/a']);
  });
});

describe('checks, editors and helpdesks', () => {
  const INDEX = planted('src/engine/checks/index.ts', "import tooLong from './too-long';");
  const CHECK = planted(
    'src/engine/checks/too-long.ts',
    "export default defineCheck({\n  id: 'too-long',\n  find,\n});",
  );
  const PACK = planted('src/packs/en/too-long.yml', '');
  const TEST = planted('test/engine/checks/too-long.test.ts', '');

  it('have their name, their place in the index and their test', () => {
    expect(findIncompleteUnits(all)).toEqual([]);
    expect(findIncompleteUnits([INDEX, CHECK, PACK, TEST])).toEqual([]);
  });

  it.each([
    [
      'an id of another name',
      [INDEX, { ...CHECK, source: CHECK.source.replace('too-long', 'too-short') }, PACK, TEST],
    ],
    ['no place in the index', [CHECK, PACK, TEST]],
    ['no texts', [INDEX, CHECK, TEST]],
    ['no test', [INDEX, CHECK, PACK]],
    ['an editor without a test', [planted('src/editors/index.ts', "from './trix'"), editor('trix')]],
  ])('are caught with %s', (_fault, files) => {
    expect(findIncompleteUnits(files)).toHaveLength(1);
  });

  function editor(id: string): SourceFile {
    return planted(`src/editors/${id}.ts`, `export default defineEditor({\n  id: '${id}',\n});`);
  }
});

describe('files', () => {
  it('are short enough to be read', () => {
    expect(findLongFiles(all)).toEqual([]);
    expect(findLongFiles([planted('src/engine/long.ts', 'line\n'.repeat(301))])).toHaveLength(1);
  });

  it('are named in kebab case', () => {
    expect(findOddNames(all)).toEqual([]);
    expect(
      findOddNames([planted('src/engine/parseText.ts', ''), planted('src/engine/parse_text.ts', '')]),
    ).toHaveLength(2);
  });
});

describe('the engine', () => {
  const CANARY = planted(
    'src/engine/no-dom.ts',
    '// @ts-expect-error hidden\nexport type D = typeof document;',
  );

  it('is compiled without the DOM, and would tell if it were not', () => {
    expect(findEngineLeaks(source)).toEqual([]);
  });

  it.each([
    ['a DOM', { lib: ['ES2022', 'DOM'], types: [] }],
    ['types of other packages', { lib: ['ES2022'] }],
  ])('is caught with %s', (_fault, compilerOptions) => {
    const config = planted('src/engine/tsconfig.json', JSON.stringify({ compilerOptions }));
    expect(findEngineLeaks([config, CANARY])).toHaveLength(1);
  });

  it('is caught without its canary', () => {
    const config = source.filter(({ path }) => path === 'src/engine/tsconfig.json');
    expect(findEngineLeaks([...config, planted('src/engine/no-dom.ts', '')])).toHaveLength(1);
  });
});
