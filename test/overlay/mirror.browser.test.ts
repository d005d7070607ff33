import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openCoached, placeOf } from '../support/open-coached';
import { usePages } from '../support/use-pages';

describe.each(browsers)('mirror of a textarea in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  it('draws the lines of a textarea where an editable with the same style has the words', async () => {
    const drawn = await openCoached(pages.browser, pages.server, 'textarea');
    const real = await openCoached(pages.browser, pages.server, 'contenteditable');
    for (const at of [0, 1, 2]) {
      const [one, other] = [await placeOf(pages.browser, drawn, at), await placeOf(pages.browser, real, at)];
      expect(Math.abs(one.x - other.x)).toBeLessThan(1);
      expect(Math.abs(one.y - other.y)).toBeLessThan(2);
    }
  });

  it('C10: keeps the lines under the words of a textarea that scrolls', async () => {
    const page = await openCoached(pages.browser, pages.server, 'textarea');
    const offset = async () => {
      const { y } = await placeOf(pages.browser, page, 0);
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
