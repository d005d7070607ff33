import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { openCoached } from '../support/open-coached';
import { usePages } from '../support/use-pages';

describe.each(oneBrowser)('the card by keys alone in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  /** Text of the focused control of an open card; null where none has focus. */
  const focused = async (page: Page) =>
    (await pages.browser.overlayRoot(page))!.evaluate((node) => {
      const active = (node as unknown as ShadowRoot).activeElement;
      return active?.closest('.card-place:not([hidden])') ? active.textContent : null;
    });

  it('leads from the fix through the dismissal, and closes behind it', async () => {
    const page = await openCoached(pages.browser, pages.server, 'textarea');
    await page.keyboard.press('F8');
    expect(await focused(page)).toBe('«get back to you»');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Dismiss');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Not here');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.coached.chosen)).toEqual([
      ['dismiss', 'About get back to you', 'here'],
    ]);
    expect(await focused(page)).toBeNull();
  });

  it('closes when focus goes on to the page', async () => {
    const page = await openCoached(pages.browser, pages.server, 'textarea');
    await page.keyboard.press('F8');
    await page.focus('textarea');
    const root = (await pages.browser.overlayRoot(page))!;
    expect(await root.$('.card-place:not([hidden])')).toBeNull();
  });

  it('closes when focus goes on into the frame of the draft', async () => {
    const page = await openCoached(pages.browser, pages.server, 'ckeditor4');
    await page.keyboard.press('F8');
    expect(await focused(page)).not.toBeNull();
    await page.evaluate(() => window.underTest.editor.element.focus());
    const root = (await pages.browser.overlayRoot(page))!;
    await expect.poll(() => root.$('.card-place:not([hidden])')).toBeNull();
  });
});
