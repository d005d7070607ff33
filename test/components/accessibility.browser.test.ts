import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { type ComponentsPage, openComponents } from './components-page';

// Colour schemes can be emulated in Chromium only; the markup is the same everywhere.
describe('the components for everybody', () => {
  let view: ComponentsPage;
  beforeAll(async () => {
    view = await openComponents('chromium');
  });
  afterAll(() => view.close());

  it.each(['light', 'dark'])('have no violation in the %s scheme, opened up', async (scheme) => {
    const { page } = view;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await page.$$eval('.score[aria-expanded="false"]', ([first]) =>
      (first as HTMLElement | undefined)?.click(),
    );
    expect(await axeViolations(page)).toEqual([]);
  });

  it('would be caught with one', async () => {
    const { page } = view;
    await page.$eval('main', (main) =>
      main.insertAdjacentHTML('beforeend', '<button class="planted"></button>'),
    );
    expect(await axeViolations(page)).toEqual(['button-name: .planted']);
    await page.$eval('.planted', (planted) => planted.remove());
  });

  it('show where focus is', async () => {
    const { page } = view;
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
  });
});
