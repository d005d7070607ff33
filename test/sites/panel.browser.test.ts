import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { poll } from '../support/poll';
import { type PageServer, servePages } from '../support/serve';
import { pressByKey } from '../support/press-by-key';
import { tracesOf } from './traces';

const BOX = 'style="width: 500px; height: 120px"';
const DESK = `<!doctype html><title>Desk</title><textarea ${BOX}></textarea>`;
const SITE = 'http://127.0.0.1';

describe.each(browsers)('the panel about the site of its tab, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  let desk: Page;
  let panel: Page;
  beforeAll(async () => {
    server = await servePages({ 'desk.html': DESK });
    browser = await launch({ browser: name });
    desk = await browser.newPage();
    await desk.goto(server.url('desk.html'));
    const tab = await browser.tabId(desk);
    panel = await browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
    await says('Not on this page yet');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const text = () => panel.evaluate(() => document.body.innerText);
  const says = (words: string) => poll(async () => (await text()).includes(words), words);

  it('offers nothing of a tab whose address it cannot see', async () => {
    expect(await panel.$('.site-offer')).toBeNull();
  });

  it('says after a click on the button how long the coach stays, and offers more', async () => {
    await browser.clickToolbarButton(desk);
    await says('Only on this page, until you leave it.');
    await says(`Use Reply Coach on ${SITE}`);
    expect(await axeViolations(panel)).toEqual([]);
  });

  // Without a window Chromium shows its question to nobody, so a "no" can be said in Firefox alone.
  if (name === 'firefox') {
    it('changes nothing when the agent says no', async () => {
      await pressByKey(panel, `Use Reply Coach on ${SITE}`);
      await browser.answerRequest(false);
      await says('Nothing was changed.');
      expect(await text()).toContain('Only on this page, until you leave it.');
    });
  }

  it('says so on a site that is allowed', async () => {
    await browser.allowSite(desk);
    await says(`Here whenever you open ${SITE}.`);
    expect(await panel.$('.site-offer')).toBeNull();
  });

  it('starts the coach where an allowed site has none', async () => {
    await inPage('end');
    await says('Not started on this page');
    await pressByKey(panel, 'Start it here');
    await says(`Here whenever you open ${SITE}.`);
    await poll(() => panel.$eval('main', (main) => main === document.activeElement), 'focus in the panel');
    await says('The coach has started in this tab.');
  });

  it('leaves a coach as it is when the button is clicked again, and replaces one that has failed', async () => {
    await desk.bringToFront();
    await desk.click('textarea');
    await desk.keyboard.type('Please send us your password.');
    await readSession(browser, desk, (session) => session?.shown.length === 1);
    await sendCommand(browser, desk, { do: 'dismiss', finding: 0, scope: 'here' });
    await browser.clickToolbarButton(desk);
    await readSession(browser, desk, (session) => session?.dismissed.length === 1);
    await inPage('fail');
    await browser.clickToolbarButton(desk);
    await readSession(browser, desk, (session) => session?.dismissed.length === 0);
    expect((await tracesOf(browser, desk)).elements).toBe(1);
  });

  it('lists the site, and takes it back by keys alone', async () => {
    await pressByKey(panel, 'Settings');
    await says('On these sites the coach starts by itself');
    expect(await axeViolations(panel)).toEqual([]);
    await pressByKey(panel, `Stop here: ${SITE}`);
    await says('No site yet.');
    const status = await panel.$$eval('.sites [role=status]', ([line]) => line?.textContent);
    expect(status).toBe(`The coach has left ${SITE}. It comes back when you allow the site again.`);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Sites');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('switches the last question before a send off and on, as another window does', async () => {
    const kept = () => browser.evaluateInExtension(() => chrome.storage.local.get('holdsSends'));
    const isTicked = () =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('.setting input')?.checked);
    expect(await isTicked()).toBe(true);
    await panel.focus('.setting input');
    await panel.keyboard.press(' ');
    await expect.poll(kept).toEqual({ holdsSends: false });
    expect(await isTicked()).toBe(false);
    await browser.evaluateInExtension(() => chrome.storage.local.set({ holdsSends: true }));
    await expect.poll(isTicked).toBe(true);
  });

  /** Reaches into the world of the coach in the page: no page can make it fail. */
  async function inPage(what: 'end' | 'fail'): Promise<void> {
    await browser.evaluateInExtension(
      async (tabId, what) => {
        const func = (what: string) => {
          const { coachOfThisPage } = globalThis as unknown as {
            coachOfThisPage: { end(): void; isWell(): boolean };
          };
          if (what === 'end') coachOfThisPage.end();
          else coachOfThisPage.isWell = () => false;
        };
        await chrome.scripting.executeScript({ target: { tabId }, func, args: [what] });
      },
      await browser.tabId(desk),
      what,
    );
  }
});
