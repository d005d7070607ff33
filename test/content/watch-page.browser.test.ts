import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openParts, PARTS } from '../support/open-parts';
import { usePages } from '../support/use-pages';

const FORM = `<input id="a"><input id="b">${PARTS}`;

describe.each(browsers)('a page that is watched, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false }, { 'form.html': FORM });

  it('is told of each focus, and looked at once while looking takes long', async () => {
    const page = await openParts(pages.browser, pages.server.url('form.html'));
    await page.bringToFront();
    const told = await page.evaluate(() => {
      const told = { focuses: 0, looks: 0 };
      const end = new AbortController();
      const onChange = () => {
        told.looks += 1;
        const start = performance.now();
        while (performance.now() - start < 50);
      };
      const onFocus = () => void (told.focuses += 1);
      const trees = () => [document];
      window.parts.watchPage({ trees, isDraft: () => false, onFocus, onChange }, end.signal);
      for (let round = 0; round < 10; round += 1)
        for (const id of ['a', 'b']) document.getElementById(id)!.focus();
      end.abort();
      return told;
    });
    expect(told).toEqual({ focuses: 20, looks: 1 });
    await page.close();
  });
});
