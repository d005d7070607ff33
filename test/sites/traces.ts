import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../support/launch';

/** What a page shows of the coach. */
export interface Traces {
  /** Elements beside `<body>`. */
  elements: number;
  /** Words that carry a line, in either way of painting it. */
  words: string[];
}

export const NO_TRACES: Traces = { elements: 0, words: [] };

export async function tracesOf(browser: TestBrowser, page: Page): Promise<Traces> {
  const { elements, words } = await page.evaluate(() => ({
    elements: document.querySelectorAll('body ~ *').length,
    words: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
  }));
  const root = await browser.overlayRoot(page);
  const mirrored = await root?.$$eval('.mirror:not([hidden]) [class^=mirror-]', (spans) =>
    spans.map((span) => span.textContent ?? '').filter((text) => text !== ''),
  );
  return { elements, words: [...words, ...(mirrored ?? [])] };
}
