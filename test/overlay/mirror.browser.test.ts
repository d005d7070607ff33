import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { openCoached, placeOf } from '../support/open-coached';
import { servePages, type PageServer } from '../support/serve';

describe.each(browsers)('mirror of a textarea in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    browser = await launch({ browser: name, extension: false });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('draws the lines of a textarea where an editable with the same style has the words', async () => {
    const drawn = await openCoached(browser, server, 'textarea');
    const real = await openCoached(browser, server, 'contenteditable');
    for (const at of [0, 1, 2]) {
      const [one, other] = [await placeOf(browser, drawn, at), await placeOf(browser, real, at)];
      expect(Math.abs(one.x - other.x)).toBeLessThan(1);
      expect(Math.abs(one.y - other.y)).toBeLessThan(2);
    }
  });

  it('keeps the lines under the words of a textarea that scrolls', async () => {
    const page = await openCoached(browser, server, 'textarea');
    const offset = async () => {
      const { y } = await placeOf(browser, page, 0);
      return y + (await page.$eval('textarea', (element) => element.scrollTop));
    };
    const before = await offset();
    await page.$eval('textarea', (element) => {
      element.style.height = '30px';
      element.scrollTop = 15;
    });
    await expect.poll(offset).toBeCloseTo(before, 0);
  });
});
