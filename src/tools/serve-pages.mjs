import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packPlugin } from './pack-plugin.mjs';

const PAGES = fileURLToPath(new URL('../../test/pages/', import.meta.url));
/** An editor that loads its own parts at run time cannot be bundled: its package is served as it is, below this path. */
const AS_IS = {
  path: 'npm/',
  folder: fileURLToPath(new URL('../../node_modules/', import.meta.url)),
};
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.tsx': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/**
 * @typedef {object} PageServer
 * @property {(path: string) => string} url address of a file in `test/pages/`
 * @property {readonly string[]} requested the paths that were asked for, in order, without the icon that browsers look for by themselves
 * @property {() => Promise<void>} close
 */

/**
 * Serves `test/pages/` on this machine only. A page's module (`<script type="module" src="tiptap.ts">`) is bundled with
 * what it imports, so that real editors from npm run in it. `extra` adds pages by their path, as HTML.
 * @param {Readonly<Record<string, string>>} [extra]
 * @returns {Promise<PageServer>}
 */
export async function servePages(extra = {}) {
  /** @type {string[]} */
  const requested = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname !== '/favicon.ico') requested.push(pathname);
    answer(pathname.slice(1), extra, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    requested,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} extra
 * @param {import('node:http').ServerResponse} response
 */
async function answer(path, extra, response) {
  const isAsIs = path.startsWith(AS_IS.path);
  const folder = isAsIs ? AS_IS.folder : PAGES;
  const file = join(folder, normalize(isAsIs ? path.slice(AS_IS.path.length) : path));
  const page = extra[path];
  if (page === undefined && !(file.startsWith(folder) && existsSync(file))) {
    response.writeHead(404).end();
    return;
  }
  const body = page ?? (/\.tsx?$/.test(path) ? await bundle(file) : await readFile(file));
  response
    .writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
      'cache-control': 'max-age=3600',
    })
    .end(body);
}

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** @param {string} file */
function bundle(file) {
  const known = bundles.get(file) ?? bundleAnew(file);
  bundles.set(file, known);
  return known;
}

/** @param {string} file */
async function bundleAnew(file) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: file,
        output: { codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${file} gave no module.`);
  return chunk.code;
}
