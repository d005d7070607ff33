import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type PanelView, type TestBrowser } from '../../support/launch';
import { type PageServer, servePages } from '../../support/serve';
import { poll } from '../../support/poll';

const DRAFT = "Hi Ana,\n\nThe new grinder is here. We'll get back to you.";
const PLAIN = `<!doctype html><title>A desk</title><textarea rows="9" cols="60">${DRAFT}</textarea>`;
const GERMAN = `<!doctype html><title>Noch ein Ticket</title><textarea rows="9" cols="60">
Guten Tag, Ihre Mühle ist leider noch nicht da, wir schreiben Ihnen bald. NIEMALS ist das so gewesen.</textarea>`;
const EMPTY = '<!doctype html><title>Nothing to write</title><p>Nothing to write here.</p>';

describe.each(browsers)('the panel beside a page in %s', (browser) => {
  let server: PageServer;
  let driver: TestBrowser;
  let page: Page;
  let panel: PanelView;
  beforeAll(async () => {
    server = await servePages({ 'plain.html': PLAIN, 'empty.html': EMPTY, 'german.html': GERMAN });
    driver = await launch({ browser });
    page = await driver.newPage();
    await page.goto(server.url('plain.html'));
    await page.focus('textarea');
    await driver.clickToolbarButton(page);
    panel = await driver.sidePanel();
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  const press = (label: string) =>
    panel.waitFor((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')];
      const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
      button?.click();
      return button !== undefined;
    }, label);
  const shows = (text: string) => panel.waitFor((wanted) => document.body.textContent.includes(wanted), text);

  it('starts the coach there with one click on the toolbar button, and shows its findings', async () => {
    await shows('“get back to you”');
    await shows('What the coach does not see here');
  });

  it('leads to the words', async () => {
    await press('Show');
    await poll(
      () => page.evaluate(() => document.activeElement?.localName === 'textarea'),
      'focus in the draft',
    );
  });

  it('hides a hint and brings it back', async () => {
    await press('Dismiss');
    await press('Not in this reply');
    await shows('Hidden: 1');
    await press('Undo: No time given');
    await panel.waitFor(() => !document.body.textContent.includes('Hidden: 1'));
  });

  it('rests while it is paused', async () => {
    await press('Pause');
    await shows('Nothing is checked or underlined until you resume.');
    await press('Resume');
    await shows('“get back to you”');
  });

  it('says what to click on a tab where no coach is', async () => {
    const other = await driver.newPage();
    await other.goto(server.url('empty.html'));
    await shows('Not on this page yet');
    await shows('Try it on the demo helpdesk');
    await page.bringToFront();
    await shows('“get back to you”');
  });

  it('says so, and marks nothing, where the draft is in a language that it does not read', async () => {
    const other = await driver.newPage();
    await other.goto(server.url('german.html'));
    await other.focus('textarea');
    await driver.clickToolbarButton(other);
    await shows('The coach reads English so far.');
    const root = (await poll(() => driver.overlayRoot(other), 'the layer of the page'))!;
    const seen = await root.evaluate((node) => [
      node.querySelectorAll('.mirror [class^=mirror-]').length,
      getComputedStyle(node.querySelector('.mark-place')!).visibility,
    ]);
    expect(seen).toEqual([0, 'hidden']);
    await other.close();
    await page.bringToFront();
    await shows('“get back to you”');
  });

  it('can be tied to one tab', async () => {
    const tabId = await driver.tabId(page);
    const tied = await driver.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tabId}`);
    await tied.waitForSelector('.finding');
    await tied.close();
    await page.bringToFront();
  });

  it('says so when the page is left', async () => {
    await page.goto(server.url('empty.html'));
    await shows('Not on this page yet');
  });
});
