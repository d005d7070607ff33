import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { layers, polyfillFolder } from './test/layers.mjs';

const POLYFILL = 'webextension-polyfill';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      // Event handlers may be async: their promise is not waited for by anybody.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Beside noUncheckedIndexedAccess, `!` is the short way to say that an index was just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A name that begins with _ is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-else-return': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'smart'],
    },
  },
  // The compiler knows the globals of each file; this rule does not.
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
  // Besides what runs in a terminal, only the one reporter of failures writes to the console.
  { files: ['src/tools/**', 'src/cli/**', 'src/content/attempt.ts'], rules: { 'no-console': 'off' } },
  // A suite is a function too, and as long as its table.
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  // One entry a folder, because a later one replaces an earlier one.
  layers.map((layer) => ({
    files: [`src/${layer.folder}/**`],
    rules: { 'no-restricted-imports': ['error', restrictionsOf(layer)] },
  })),
);

/**
 * Lint tells while typing what test/structure.test.ts proves; it does not see `import()`.
 * @param {import('./test/layers.mjs').Layer} layer
 */
function restrictionsOf({ folder, mayImport, packages }) {
  const others = layers
    .map((layer) => layer.folder)
    .filter((name) => name !== folder && !mayImport.includes(name));
  const patterns = [
    {
      // A page names another one without `pages/`; text and assets (`?raw`) carry no code.
      regex: `^(?:\\.\\./)+(?:${others.join('|').replaceAll('pages/', '(?:pages/)?')})(?:/(?!.*\\?)|$)`,
      message: `src/${folder} may import code from ${['itself', ...mayImport].join(', ')} (test/layers.mjs).`,
    },
  ];
  if (folder !== polyfillFolder) {
    patterns.push({
      regex: `^${POLYFILL}`,
      message: `Only src/${polyfillFolder} speaks to the browser's API.`,
    });
  }
  if (packages?.length === 0) {
    patterns.push({ regex: '^[^.]', message: `src/${folder} uses no package (test/layers.mjs).` });
  }
  return { patterns };
}
