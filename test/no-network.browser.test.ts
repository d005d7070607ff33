import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo } from './support/demo-desk';
import { browsers, dist, launch, type BrowserName, type TestBrowser } from './support/launch';
import { readSession } from './support/panel-messages';
import type { SeenRequest } from './support/request-log';
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
    const demo = await openDemo(browser, { ticket: 'thank-you', editor: 'rich' });
    await demo.typeAtEnd('We updated the TERMS AND CONDITIONS. We will get back to you.');
    const { shown } = await demo.state((state) => state.shown.some(({ fixes }) => fixes));
    await demo.command({ do: 'fix', finding: shown.findIndex(({ fixes }) => fixes), fix: 0 });
    await demo.state(({ lastFix }) => lastFix !== null);
    await demo.page.click('[data-send]');
    await useOn(browser, server);
    const requests = await browser.close();
    expect(webAddresses(requests)).toEqual([server.url('desk.html')]);
  });

  it('unseen: a planted request of the content script is in the list', async () => {
    const talkative = await withPlanted(unguarded, server.url('planted-in-page'));
    const browser = await launch({ browser: name, extension: talkative, allow: () => true });
    await useOn(browser, server);
    expect(webAddresses(await browser.close())).toContain(server.url('planted-in-page'));
    await rm(talkative, { recursive: true });
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

/** The coach at work on a page of somebody else, with the panel open. */
async function useOn(browser: TestBrowser, server: PageServer): Promise<void> {
  const page = await browser.newPage();
  await page.goto(server.url('desk.html'));
  await page.click('textarea');
  await browser.clickToolbarButton(page);
  await browser.sidePanel();
  await page.type('textarea', 'We will get back to you.');
  await readSession(browser, page, (session) => session !== null && session.shown.length > 0);
}

/** All that was asked of a server by anybody but the browser itself; a page's icon is the browser's own wish. */
function webAddresses(requests: readonly SeenRequest[]): string[] {
  return requests
    .filter(({ initiator, navigation }) => initiator !== null || navigation)
    .map(({ url }) => url)
    .filter((url) => /^(?:https?|wss?):/.test(url) && !url.endsWith('/favicon.ico'));
}

/** A copy whose content script asks for an address. */
async function withPlanted(build: string, url: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'reply-coach-'));
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'content.js');
  await writeFile(file, `${await readFile(file, 'utf8')}\nfetch(${JSON.stringify(url)}).catch(() => {});`);
  return copy;
}

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
