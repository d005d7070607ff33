/**
 * Who may import whom, the one truth for `eslint.config.js` and `test/structure.test.ts`.
 *
 * @typedef {object} Layer
 * @property {string} folder below `src/`
 * @property {string[]} mayImport folders below `src/`, beside its own
 * @property {string[]} [packages] npm packages; left out means any that the rest of the rules allow
 */

/** @type {Layer[]} The more specific folder stands first. */
export const layers = [
  { folder: 'engine', mayImport: [], packages: [] },
  { folder: 'locales', mayImport: [], packages: [] },
  { folder: 'packs', mayImport: ['engine'], packages: ['stemmer'] },
  { folder: 'page-world', mayImport: [], packages: [] },
  { folder: 'helpdesks', mayImport: ['engine'], packages: [] },
  {
    folder: 'house-style',
    mayImport: ['engine', 'helpdesks', 'locales'],
    packages: ['valibot', 'yaml'],
  },
  { folder: 'editors', mayImport: ['engine', 'page-world'], packages: [] },
  { folder: 'browser', mayImport: ['engine', 'page-world', 'helpdesks'] },
  { folder: 'components', mayImport: ['engine', 'locales'] },
  { folder: 'overlay', mayImport: ['engine', 'editors', 'components', 'locales'] },
  { folder: 'background', mayImport: ['browser', 'page-world'] },
  { folder: 'cli', mayImport: ['engine', 'packs'] },
  { folder: 'content', mayImport: ['engine', 'packs', 'helpdesks', 'editors', 'browser', 'overlay'] },
  {
    folder: 'pages/side-panel',
    mayImport: ['engine', 'packs', 'helpdesks', 'house-style', 'browser', 'components', 'locales'],
  },
  { folder: 'pages/demo', mayImport: ['locales', 'content'] },
  { folder: 'tools', mayImport: [] },
];

/** The only folder that may import webextension-polyfill. */
export const polyfillFolder = 'browser';
