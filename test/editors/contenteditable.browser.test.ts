import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftInUse } from '../support/draft-in-use';
import { browsers } from '../support/launch';
import { usePages } from '../support/use-pages';

/** Elements that hold the draft. The pages are in the shape that the makers document: not run against the real editor. */
const SHAPES = [
  ['froala', '.fr-element'],
  ['redactor', '.redactor-in'],
] as const;

/**
 * Editors that let the browser edit, and take over what it did at its `input`: for them there is no better way than
 * that of a plain editable.
 */
describe.each(browsers)('a draft in the shape of a commercial editor in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const open = async (shape: string, element: string) => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(`${shape}.html`));
    await page.addScriptTag({ type: 'module', url: pages.server.url('under-test.ts') });
    await page.waitForFunction(() => window.underTest !== undefined);
    await page.evaluate((selector) => {
      const draft = document.querySelector<HTMLElement>(selector)!;
      const { findEditor, pageWorld } = window.underTest;
      window.underTest.editor = findEditor(draft)!.open(draft, pageWorld);
      window.getContent = () => draft.innerHTML;
      window.changes = 0;
      draft.addEventListener('input', () => (window.changes! += 1));
    }, element);
    await page.click(element);
    return new DraftInUse(page);
  };

  describe.each(SHAPES)('%s', (shape, element) => {
    it('is taken by the bridge of a plain editable, which reads nothing that is not the draft', async () => {
      const draft = await open(shape, element);
      expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('contenteditable');
      expect(await draft.read()).toBe('We call soon, we promise.\n- or later\nSee how.\n');
    });

    it('takes a fix as one step, tells the editor of it, and keeps all else', async () => {
      const draft = await open(shape, element);
      const before = await draft.content();
      expect(await draft.replace('soon', 'today')).toBe(true);
      expect(await draft.content()).toBe(before.replace('soon', 'today'));
      expect(await page.evaluate(() => window.changes)).toBe(1);
      await draft.undo();
      expect(await draft.content()).toBe(before);
    });

    it('is left alone where it is locked', async () => {
      const draft = await open(shape, element);
      const before = await draft.content();
      await page.$eval(element, (locked) => locked.setAttribute('contenteditable', 'false'));
      expect(await draft.replace('soon', 'today')).toBe(false);
      expect(await draft.content()).toBe(before);
    });
  });
});
