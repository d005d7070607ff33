import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { undo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { deskOf, frameOfDraft } from '../support/open-draft';
import { readSession, sendCommand } from '../support/panel-messages';
import { desksIn } from '../support/soak';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';

/** The real extension: its own world has other events, other promises and, in Firefox, another view of the page. */
describe.each(browsers)('a fix from the panel in %s', (name) => {
  const pages = usePages({ browser: name });
  let page: Page;

  afterEach(() => page.close());

  it.each(desksIn(name))('is taken in %s, and undone by the editor itself', async (desk) => {
    const { browser, server } = pages;
    const { path, draft } = deskOf(desk);
    page = await browser.newPage();
    await page.goto(server.url(path));
    const place = await frameOfDraft(page, desk);
    await place.click(draft);
    await browser.clickToolbarButton(page);
    await place.click(draft);
    await page.keyboard.type(SHOUTING);
    const reads = (text: string, hints: number) =>
      readSession(
        browser,
        page,
        (session) => session?.conversation.draft === text && session.shown.length === hints,
      );
    await reads(SHOUTING, 1);
    await sendCommand(browser, page, { do: 'fix', finding: 0, fix: 0 });
    await reads(CALM, 0);
    await undo(page);
    expect((await reads(SHOUTING, 1))?.lastFix).toBeNull();
  });
});
