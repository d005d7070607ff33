import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packPlugin } from '../../src/tools/pack-plugin.mjs';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.tsx': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface PageServer {
  /** Address of a file in `test/pages/`. */
  url(path: string): string;
  /** The paths that were asked for, in order, without the icon that browsers look for by themselves. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves `test/pages/` on this machine only. A page's module (`<script type="module" src="tiptap.ts">`) is bundled with
 * what it imports, so that real editors from npm run in it. `extra` adds pages by their path, as HTML.
 */
export async function servePages(extra: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname !== '/favicon.ico') requested.push(pathname);
    answer(pathname.slice(1), extra, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    requested,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  path: string,
  extra: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  const file = join(PAGES, normalize(path));
  const page = extra[path];
  if (
    page === undefined &&
    (!file.startsWith(PAGES + (PAGES.endsWith(sep) ? '' : sep)) || !existsSync(file))
  ) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  const body = page ?? (/\.tsx?$/.test(path) ? await bundle(file) : await readFile(file));
  response.writeHead(200, { 'content-type': type }).end(body);
}

const bundles = new Map<string, Promise<string>>();

function bundle(file: string): Promise<string> {
  const known = bundles.get(file) ?? bundleAnew(file);
  bundles.set(file, known);
  return known;
}

async function bundleAnew(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [packPlugin()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: file, output: { inlineDynamicImports: true } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${file} gave no module.`);
  return chunk.code;
}
