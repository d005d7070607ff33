import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { poll } from '../support/poll';
import { usePages } from '../support/use-pages';

const BOX = '<textarea style="width: 500px; height: 120px"></textarea>';
const PAGES = { 'ticket.html': `<!doctype html><main>${BOX}</main>`, 'other.html': '<p>Another page' };
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';

async function openCoached(browser: TestBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await browser.clickToolbarButton(page);
  await readSession(browser, page, () => true);
  return page;
}

const untilHint = (browser: TestBrowser, page: Page, draft: string) =>
  readSession(
    browser,
    page,
    (session) => session?.conversation.draft === draft && session.shown[0]?.check === 'shouting',
  );

/** Firefox lets no test freeze a page or end the background of an extension, and keeps no page that a test leaves. */
describe('a page that the browser puts aside in chromium', () => {
  const pages = usePages({ browser: 'chromium' }, PAGES);

  it('is coached on when the agent comes back to it, and its panel with it', async () => {
    const { browser, server } = pages;
    const page = await browser.newPage();
    await page.goto(server.url('ticket.html'));
    await browser.allowSite(page);
    await readSession(browser, page, () => true);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.goto(server.url('other.html'));
    await page.goBack();
    // Else the browser loaded the page anew, and the rest would prove something else.
    await page.waitForFunction(() => (window as { persisted?: boolean }).persisted === true);
    await page.type('textarea', SHOUTING);
    await untilHint(browser, page, SHOUTING);
    expect(await browser.overlayRoot(page)).not.toBeNull();
    const panel = await browser.sidePanel();
    await panel.waitFor(() => document.body.innerText.includes('TERMS AND CONDITIONS'));
    await page.close();
  });

  it('is coached on when it wakes up', async () => {
    const { browser, server } = pages;
    const page = await openCoached(browser, server.url('ticket.html'));
    await page.type('textarea', 'We call you.');
    await readSession(browser, page, (session) => session?.conversation.draft === 'We call you.');
    const heard = await page.evaluateHandle(() => {
      const types: string[] = [];
      for (const type of ['freeze', 'resume']) document.addEventListener(type, () => types.push(type));
      return types;
    });
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    // Else it never slept.
    expect(await heard.jsonValue()).toEqual(['freeze', 'resume']);
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(SHOUTING);
    await untilHint(browser, page, SHOUTING);
    await page.close();
  });

  it('is coached on after the background of the extension ended', async () => {
    const { browser, server } = pages;
    const page = await openCoached(browser, server.url('ticket.html'));
    const worker = browser.browser.targets().find((target) => target.type() === 'service_worker')!;
    await (await worker.worker())!.close();
    await poll(async () => !browser.browser.targets().includes(worker), 'the background to end');
    await page.type('textarea', SHOUTING);
    const marked = () =>
      page.evaluate(() =>
        CSS.highlights.size > 0 ? 'highlights' : document.documentElement.lastElementChild?.tagName,
      );
    await expect.poll(marked).toBe('DIV');
    const layer = (await browser.overlayRoot(page))!;
    await expect
      .poll(() => layer.$$eval('.mirror [class^=mirror-]', (words) => words.map((word) => word.textContent)))
      .toEqual(['TERMS AND CONDITIONS']);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('textarea')!.value === 'We updated the terms and conditions again.',
    );
    await page.close();
  });
});
