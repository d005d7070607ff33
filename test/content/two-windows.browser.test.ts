import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const BOX = '<textarea style="width: 500px; height: 120px"></textarea>';
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';

describe.each(browsers)('drafts in two windows in %s', (name) => {
  const pages = usePages({ browser: name }, { 'ticket.html': `<!doctype html><main>${BOX}</main>` });

  it('are coached each for itself', async () => {
    const { browser, server } = pages;
    const open = async (page: Page) => {
      await page.goto(server.url('ticket.html'));
      await browser.clickToolbarButton(page);
      await page.type('textarea', SHOUTING);
      await readSession(browser, page, (session) => session?.shown[0]?.check === 'shouting');
      return page;
    };
    const one = await open(await browser.newPage());
    const other = await open(await browser.browser.newPage({ type: 'window' }));
    const windows = await browser.evaluateInExtension(async () => (await chrome.windows.getAll()).length);
    expect(windows).toBe(2);

    await sendCommand(browser, other, { do: 'fix', finding: 0, fix: 0 });
    await readSession(browser, other, (session) => session?.conversation.draft === CALM);
    const untouched = await readSession(browser, one, (session) => session?.shown.length === 1);
    expect(untouched?.conversation.draft).toBe(SHOUTING);
    await sendCommand(browser, one, { do: 'dismiss', finding: 0, scope: 'reply' });
    await readSession(browser, one, (session) => session?.dismissed.length === 1);
    const kept = await readSession(browser, other, (session) => session !== null);
    expect([kept?.dismissed, kept?.lastFix !== null]).toEqual([[], true]);
    for (const page of [other, one]) await page.close();
  });
});
