import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, dist, launch } from './support/launch';
import { servePages } from './support/serve';

interface Manifest {
  permissions: string[];
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

  it('asks for no more than it needs, and for no site', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/host_permissions|optional_|content_scripts|externally_connectable/),
      ]),
    );
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
  it('cannot fetch the files of the extension', async () => {
    const server = await servePages({ 'desk.html': '<!doctype html><title>Desk</title>' });
    const browser = await launch({ browser: name });
    const base = await browser.evaluateInExtension(() => chrome.runtime.getURL(''));
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    const folder = join(dist, name === 'chromium' ? 'chrome' : 'firefox');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const urls = files.map(
      (file) =>
        base +
        join(file.parentPath, file.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
    );
    expect(urls).toContain(`${base}content.js`);
    expect(await page.evaluate(fetchable, urls)).toEqual([]);
    await browser.close();
    await server.close();
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

/** Runs in the page: the addresses that gave something. */
async function fetchable(urls: string[]): Promise<string[]> {
  const answers = await Promise.all(
    urls.map((url) =>
      fetch(url).then(
        () => url,
        () => null,
      ),
    ),
  );
  return answers.filter((url) => url !== null);
}
