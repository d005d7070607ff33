import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, dist, launch } from './support/launch';
import { servePages, type PageServer } from './support/serve';

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  icons: Record<string, string>;
  background: { service_worker?: string; scripts?: string[] };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
}

interface LintReport {
  errors: unknown[];
  warnings: { code: string }[];
}

const read = (build: string) =>
  JSON.parse(readFileSync(join(dist, build, 'manifest.json'), 'utf8')) as Manifest;

/** What web-ext warns of, and why it stays. */
const EXPECTED_WARNINGS = new Set([
  // `data_collection_permissions` is newer in Firefox for Android, where the extension is not offered.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  // Preact's and Tiptap's own code for `dangerouslySetInnerHTML` and for parsing; nothing of ours uses it.
  'UNSAFE_VAR_ASSIGNMENT',
]);

describe.each([
  ['chrome', ['activeTab', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'scripting', 'storage']],
])('the build for %s', (build, permissions) => {
  const manifest = read(build);

  it('asks for no more than it needs, and for a site only when the agent wants it there', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    const opening = /permissions|content_scripts|externally_connectable/;
    expect(
      Object.keys(manifest)
        .filter((key) => opening.test(key))
        .sort(),
    ).toEqual(['optional_host_permissions', 'permissions']);
  });

  it('lets no page fetch a file of it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('holds every file that it names', () => {
    const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? '';
    const background = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
    const named = [
      panel,
      background,
      'content.js',
      'src/pages/demo/index.html',
      ...Object.values(manifest.icons),
    ];
    expect(named.filter((file) => file === '' || !existsSync(join(dist, build, file)))).toEqual([]);
  });
});

describe.each(browsers)('a page in %s', (name) => {
  const built = join(dist, name === 'chromium' ? 'chrome' : 'firefox');
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ 'desk.html': '<!doctype html><title>Desk</title>' });
  });
  afterAll(() => server.close());

  /** The files of an extension that a page gets when it asks for all of them. */
  async function fetchedFrom(folder: string): Promise<string[]> {
    const browser = await launch({ browser: name, extension: folder, allow: () => true });
    const base = await browser.evaluateInExtension(() => chrome.runtime.getURL(''));
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    const fetched = await page.evaluate(fetchable, base, filesIn(folder));
    await browser.close();
    return fetched;
  }

  it('cannot fetch a file of the extension', async () => {
    expect(filesIn(built)).toContain('content.js');
    expect(await fetchedFrom(built)).toEqual([]);
  });

  it('would get the one file that a manifest gave away', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'reply-coach-'));
    await cp(built, copy, { recursive: true });
    const resources = [{ resources: ['content.js'], matches: ['<all_urls>'] }];
    const manifest = { ...read(basename(built)), web_accessible_resources: resources };
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
    expect(await fetchedFrom(copy)).toEqual(['content.js']);
    await rm(copy, { recursive: true });
  });
});

describe('web-ext lint', () => {
  it('finds nothing in the build for Firefox but what is explained here', () => {
    const webExt = 'node_modules/web-ext/bin/web-ext.js';
    const args = [
      webExt,
      'lint',
      '--source-dir',
      join(dist, 'firefox'),
      '--output',
      'json',
      '--no-config-discovery',
    ];
    const { errors, warnings } = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8' }),
    ) as LintReport;
    expect(errors).toEqual([]);
    expect(warnings.filter(({ code }) => !EXPECTED_WARNINGS.has(code))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Runs in the page: the files that it could fetch. */
async function fetchable(base: string, files: string[]): Promise<string[]> {
  const answers = await Promise.all(
    files.map((file) =>
      fetch(base + file).then(
        () => file,
        () => null,
      ),
    ),
  );
  return answers.filter((file) => file !== null);
}
