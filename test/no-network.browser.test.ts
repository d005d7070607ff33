import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo } from './support/demo-desk';
import { browsers, dist, launch, type BrowserName } from './support/launch';
import { servePages, type PageServer } from './support/serve';

const PANEL = 'src/pages/side-panel/index.html';
const folders: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

describe.each(browsers)('nothing leaves %s', (name) => {
  let server: PageServer;
  let unguarded: string;

  beforeAll(async () => {
    server = await servePages({
      'desk.html': '<!doctype html><title>Desk</title><textarea rows=8 cols=60></textarea>',
    });
    unguarded = await withoutContentPolicy(name);
  });
  afterAll(async () => {
    await rm(unguarded, { recursive: true });
    await server.close();
  });

  it('in a whole session: demo, panel, a fix, and a page of somebody else', async () => {
    const browser = await launch({ browser: name });
    const demo = await openDemo(browser, { ticket: 'late-order', editor: 'rich' });
    await demo.insertSample();
    await demo.state(({ report }) => (report?.findings.length ?? 0) > 0);
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    await browser.clickToolbarButton(page);
    await browser.sidePanel();
    await page.type('textarea', 'We will get back to you.');
    await page.waitForFunction(() => document.documentElement.children.length > 2);
    const requests = await browser.close();
    expect(requests.map(({ url }) => url)).toContain(server.url('desk.html'));
  });

  it('because the content policy of the extension forbids it', async () => {
    const browser = await launch({ browser: name });
    const panel = await browser.openExtensionPage(PANEL);
    expect(await panel.evaluate(ask, server.url('blocked'))).toBe('refused');
    await browser.close();
    expect(server.requested).not.toContain('/blocked');
  });

  it('unseen: a planted request of the background is caught', async () => {
    const browser = await launch({ browser: name, extension: unguarded });
    await browser.evaluateInExtension(askInBackground, server.url('planted-in-background'));
    await expect(browser.close()).rejects.toThrow('planted-in-background');
    expect(server.requested).toContain('/planted-in-background');
  });

  it('unseen: a planted request of the panel is caught', async () => {
    const browser = await launch({ browser: name, extension: unguarded });
    const panel = await browser.openExtensionPage(PANEL);
    await panel.evaluate(ask, server.url('planted-in-panel'));
    await expect(browser.close()).rejects.toThrow('planted-in-panel');
  });

  it('unseen: a request of a page to somewhere else is caught', async () => {
    const browser = await launch({ browser: name, extension: false });
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    await page.evaluate(ask, 'https://planted.example.com/');
    await expect(browser.close()).rejects.toThrow('planted.example.com');
  });
});

function ask(url: string): Promise<string> {
  return fetch(url, { mode: 'no-cors' }).then(
    () => 'answered',
    () => 'refused',
  );
}

/** Chromium's background is the worker that this runs in; Firefox's is a page that this must be sent to. */
async function askInBackground(url: string): Promise<void> {
  const isWorker = typeof window === 'undefined';
  const background = isWorker ? globalThis : await chrome.runtime.getBackgroundPage();
  await background.fetch(url, { mode: 'no-cors' }).catch(() => undefined);
}

/** The built extension without the policy that forbids requests: only so can one be planted. */
async function withoutContentPolicy(name: BrowserName): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'reply-coach-'));
  await cp(join(dist, folders[name]), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_security_policy'];
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
