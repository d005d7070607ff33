import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { poll } from '../support/poll';
import { usePages } from '../support/use-pages';

const BOX = '<textarea style="width: 500px; height: 120px"></textarea>';
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';

describe.each(browsers)('drafts in two windows in %s', (name) => {
  const pages = usePages({ browser: name }, { 'ticket.html': `<!doctype html><main>${BOX}</main>` });

  it('are coached each for itself', async () => {
    const { browser, server } = pages;
    const count = async (page: Page) => {
      const layer = await browser.overlayRoot(page);
      return layer?.$eval('.mark', (mark) => mark.textContent) ?? null;
    };
    const draft = (page: Page) => page.$eval('textarea', ({ value }) => value);
    const write = async (page: Page) => {
      await page.goto(server.url('ticket.html'));
      await page.type('textarea', SHOUTING);
      await poll(async () => (await count(page)) === '1', 'the hint');
    };
    const fix = async (page: Page) => {
      await page.bringToFront();
      await page.focus('textarea');
      await page.keyboard.press('F8');
      await page.keyboard.press('Enter');
      await poll(async () => (await draft(page)) === CALM, 'the fix');
    };
    const one = await browser.newPage();
    await one.goto(server.url('ticket.html'));
    await browser.allowSite(one);
    await write(one);
    const other = await browser.browser.newPage({ type: 'window' });
    await write(other);
    expect(await browser.evaluateInExtension(async () => (await chrome.windows.getAll()).length)).toBe(2);

    await fix(other);
    expect([await draft(one), await count(one)]).toEqual([SHOUTING, '1']);
    await fix(one);
    expect(await draft(other)).toBe(CALM);
    for (const page of [other, one]) await page.close();
  });
});
