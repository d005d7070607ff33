import type { Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { openDraft, openNextDraft } from './open-draft';
import type { PagesInUse } from './use-pages';

/**
 * Opens one draft after the other in the same page, for the tests of the describe block that calls it: to open a page
 * takes longer than most of them. A test that spoils the page opens its own with `openDraft`.
 */
export function useDraft(pages: PagesInUse, desk: string): (html: string) => Promise<Page> {
  let page: Page | undefined;
  afterAll(() => page?.close());
  return async (html) => {
    if (page) await page.bringToFront();
    if (page) await openNextDraft(page, desk, html);
    else page = await openDraft(pages.browser, pages.server, desk, html);
    return page;
  };
}
