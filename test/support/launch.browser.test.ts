import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from './launch';
import { servePages, type PageServer } from './serve';

const PAGE = '<!doctype html><title>Desk</title><p>A customer wrote</p><textarea></textarea>';

describe.each(browsers)('%s under test', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ 'desk.html': PAGE });
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('opens the panel at a click on the toolbar button', async () => {
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    await browser.clickToolbarButton(page);
    const panel = await browser.sidePanel();
    expect(await panel.waitFor(() => document.body.innerText.length)).toBeGreaterThan(0);
  });

  it('reaches the extension', async () => {
    expect(
      await browser.evaluateInExtension((key) => chrome.runtime.getManifest()[key as 'name'], 'name'),
    ).toBe('Reply Coach');
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    expect(await browser.tabId(page)).toBeTypeOf('number');
    const panel = await browser.openExtensionPage('src/pages/side-panel/index.html');
    expect(await panel.title()).toContain('Reply Coach');
  });

  it('finds a closed shadow root and what is in it', async () => {
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    expect(await browser.overlayRoot(page)).toBeNull();
    await page.evaluate(() => {
      const host = document.documentElement.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<button onclick="this.textContent=`pressed`">Press</button>';
    });
    const button = await (await browser.overlayRoot(page))?.$('button');
    await button?.click();
    expect(await button?.evaluate((element) => element.textContent)).toBe('pressed');
  });
});
