import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { openTicket, readOn } from '../support/open-ticket';
import { servePages, type PageServer } from '../support/serve';

describe.each(browsers)('a page that no profile knows, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    browser = await launch({ browser: name, extension: false });
    page = await openTicket(browser, server, 'generic');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([
    ['no field has', 'body', []],
    ['a reply box has', '#reply', ['reply']],
    ['a rich editor has', '#rich', ['rich']],
    ['a part of a rich editor has', '#caption', ['rich']],
    ['a small field has', '#tag', []],
    ['a search field has', 'input', []],
  ])('finds the draft while %s focus', async (_what, focused, found) => {
    expect(await draftsWithFocusOn(page, focused)).toEqual(found);
  });

  it('sees no message and no name, cannot tell reply from note, and says so', async () => {
    expect(await readOn(page, 'generic')).toEqual({
      conversation: { thread: [] },
      title: null,
      mode: 'unknown',
      unseen: ['messages', 'authors', 'customer-name', 'attachments', 'mode'],
    });
  });
});

function draftsWithFocusOn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    (document.activeElement as HTMLElement).blur();
    document.querySelector<HTMLElement>(selector)!.focus();
    const helpdesk = window.reading.helpdesks.find(({ id }) => id === 'generic')!;
    return window.reading.findDrafts(document, helpdesk, () => false).map(({ id }) => id);
  }, selector);
}
