import { build } from 'vite';
import { packPlugin } from './pack-plugin.mjs';

const QUERY = '?content-script';
const FILE = 'content.js';

/**
 * `import path from './entry?content-script'` gives the path of one self-contained file made of the entry and all that it
 * imports, as `scripting.executeScript` wants it. crxjs has a form of its own for this, but it builds the file without
 * our plugins and makes it a web-accessible resource, which every page could fetch.
 * @returns {import('vite').Plugin}
 */
export function contentScriptPlugin() {
  return {
    name: 'reply-coach-content-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const entry = await this.resolve(source.slice(0, -QUERY.length), importer);
      if (!entry) throw new Error(`No content script at ${source}`);
      return `\0${entry.id}${QUERY}`;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(QUERY)) return null;
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundle(id.slice(1, -QUERY.length)) });
      return `export default ${JSON.stringify(FILE)};`;
    },
  };
}

/**
 * One self-contained file of an entry and all that it imports.
 * @param {string} entry
 * @param {import('vite').Plugin[]} [more]
 */
export async function bundle(entry, more = []) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packPlugin({ isShipped: true }), ...more],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'replyCoach', fileName: () => FILE },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The content script was not built.');
  return output.output[0].code;
}
