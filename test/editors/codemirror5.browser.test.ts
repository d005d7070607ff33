import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';

/** The real extension on an editor whose draft it cannot read. */
describe.each(browsers)('CodeMirror 5 in %s', (name) => {
  const pages = usePages({ browser: name });
  let page: Page;

  afterEach(() => page.close());

  describe.each(['textarea', 'contenteditable'])('that takes keys in a %s', (input) => {
    const open = async () => {
      page = await pages.browser.newPage();
      await page.goto(pages.server.url(`codemirror5.html?input=${input}`));
      await page.click('.CodeMirror');
    };

    it('is taken for no other editor, whichever of its elements is asked about', async () => {
      await open();
      await page.addScriptTag({ type: 'module', url: pages.server.url('under-test.ts') });
      await page.waitForFunction(() => window.underTest !== undefined);
      await page.keyboard.type('We call soon.');
      const drafts = await page.$$eval(
        '.CodeMirror, .CodeMirror textarea, .CodeMirror [contenteditable]',
        (elements) =>
          Promise.all(
            elements.map(async (element) => {
              const { findEditor, pageWorld } = window.underTest;
              const editor = findEditor(element as HTMLElement)!.open(element as HTMLElement, pageWorld);
              const isTaken = await editor.replace({ start: 8, end: 12 }, 'soon', 'today');
              return [editor.kind, editor.isWhole?.(), isTaken];
            }),
          ),
      );
      expect(drafts.length).toBeGreaterThan(1);
      for (const draft of drafts) expect(draft).toEqual(['codemirror5', false, false]);
      expect(await page.evaluate(() => window.getContent!())).toBe('We call soon.');
    });

    it('is not coached, which the panel can say, and types on as it did', async () => {
      await open();
      await pages.browser.clickToolbarButton(page);
      await page.click('.CodeMirror');
      await page.keyboard.type(SHOUTING);
      const session = await readSession(pages.browser, page, (now) => now !== null);
      expect(session).toMatchObject({ isWhole: false, report: null, shown: [] });
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.keyboard.press('F8');
      await page.keyboard.type('!');
      expect(await page.evaluate(() => window.getContent!())).toBe(`${SHOUTING}!`);
    });
  });
});
