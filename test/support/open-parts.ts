import type { Page } from 'puppeteer-core';
import type { ContentParts } from '../pages/content-parts';
import type { TestBrowser } from './launch';

declare global {
  interface Window {
    /** Put there by `test/pages/content-parts.ts`. */
    parts: ContentParts;
  }
}

/** Ends the body of a page that `openParts` opens. */
export const PARTS = '<script type="module" src="/content-parts.ts"></script>';

/** Opens a page in which parts of the content script can be tried by themselves. */
export async function openParts(browser: TestBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.parts !== undefined);
  return page;
}
