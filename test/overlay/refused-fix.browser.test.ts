import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const PATH = 'desk.html';
const PAGE = `<!doctype html><title>Desk</title>
<textarea aria-label="Reply" style="width: 500px; height: 120px"></textarea>
<input aria-label="Elsewhere" />`;
const DRAFT = 'We updated the TERMS AND CONDITIONS again.';
const FIXED = 'terms and conditions';

/** C7: where an editor does not take a fix, nothing is damaged and the words are still to be had. */
describe.each(browsers)('C7: a fix that the editor does not take in %s', (name) => {
  const pages = usePages({ browser: name }, { [PATH]: PAGE });
  let page: Page;

  afterEach(() => page.close());

  /** With the real extension, on an editor that locks itself once the agent chooses. */
  const open = async () => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(PATH));
    await pages.browser.clickToolbarButton(page);
    await page.type('textarea', DRAFT);
    await readSession(pages.browser, page, (session) => session?.shown.length === 1);
    await page.click('textarea');
  };
  const lock = () => page.$eval('textarea', (area) => (area.readOnly = true));
  const card = async () => {
    const root = await pages.browser.overlayRoot(page);
    return root!.$eval('.card-place', (place) =>
      (place as HTMLElement).hidden ? null : (place.querySelector('.refused-fix')?.textContent ?? ''),
    );
  };
  const paste = async () => {
    await page.click('input');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.$eval('input', ({ value }) => value);
  };

  it('is offered to be copied, by keys alone, and the draft stays as it was', async () => {
    await open();
    await page.keyboard.press('F8');
    await expect.poll(card).toBe('');
    await lock();
    await page.keyboard.press('Enter');
    await expect.poll(card).toContain('The fix was not written');
    await page.keyboard.press('Enter');
    await expect.poll(card).toContain('Copied');
    await page.keyboard.press('Escape');
    await expect.poll(card).toBeNull();
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(DRAFT);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await paste()).toBe(FIXED);
  });

  it('is offered to be copied in the page where the panel asked for it', async () => {
    await open();
    await lock();
    await sendCommand(pages.browser, page, { do: 'fix', finding: 0, fix: 0 });
    await expect.poll(card).toContain('The fix was not written');
    const root = await pages.browser.overlayRoot(page);
    await (await root!.$('.refused-fix button'))!.click();
    await expect.poll(card).toContain('Copied');
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(DRAFT);
    expect(await paste()).toBe(FIXED);
  });
});
