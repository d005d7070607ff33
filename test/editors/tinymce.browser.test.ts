import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

/** What only TinyMCE does; what it has in common with other editors is in `replace.browser.test.ts`. */
describe.each(browsers)('TinyMCE in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const read = () => page.evaluate(() => window.underTest.editor.read());
  const sent = () => page.evaluate(() => window.getContent!());
  const replace = (words: string, text: string) =>
    page.evaluate(
      async (from, to) => {
        const { editor } = window.underTest;
        const start = editor.read().indexOf(from);
        return editor.replace({ start, end: start + from.length }, from, to);
      },
      words,
      text,
    );
  const press = async (modifiers: ('Control' | 'Shift')[], key: 'z' | 'b') => {
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of modifiers) await page.keyboard.up(modifier);
  };

  const desks = oneBrowser.includes(name) ? ['tinymce', 'tinymce7', 'tinymce-inline'] : ['tinymce'];
  describe.each(desks)('as %s', (desk) => {
    const open = async (html: string) => {
      page = await openDraft(pages.browser, pages.server, desk, html);
    };

    it('is taken by its own bridge, and asks no other server', async () => {
      await open('');
      expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('tinymce');
      const loaded = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name: address }) => !address.startsWith(location.origin)),
      );
      expect(loaded).toEqual([]);
    });

    it('reads nothing while only its placeholder shows', async () => {
      await open('');
      expect(await read()).toBe('');
    });

    it('tells the page of a fix, once', async () => {
      await open('<p>We call soon.</p>');
      await page.evaluate(() => window.countChanges!());
      expect(await replace('soon', 'today')).toBe(true);
      expect(await sent()).toBe('<p>We call today.</p>');
      expect(await page.evaluate(() => window.changes)).toBe(1);
    });

    it('undoes a fix among typing, one by one', async () => {
      await open('');
      await page.keyboard.type('Call soon');
      expect(await replace('Call', 'We call')).toBe(true);
      await page.keyboard.type(' or later');
      await press(['Control'], 'z');
      expect(await sent()).toBe('<p>We call soon</p>');
      await press(['Control'], 'z');
      expect(await sent()).toBe('<p>Call soon</p>');
      await press(['Control', 'Shift'], 'z');
      await press(['Control', 'Shift'], 'z');
      expect(await sent()).toBe('<p>We call soon or later</p>');
    });

    it('counts neither the character that holds the caret in bold to come, nor a bookmark, nor what is bogus', async () => {
      await open('<p>We call.</p>');
      await page.evaluate(() => window.underTest.editor.select({ start: 2, end: 2 }));
      await press(['Control'], 'b');
      expect(await page.evaluate(() => window.underTest.editor.element.textContent)).toContain('\ufeff');
      expect(await read()).toBe('We call.');
      await page.evaluate(() => {
        const { element } = window.underTest.editor;
        const hidden =
          '<span data-mce-type="bookmark">x</span><span data-mce-bogus="all">y</span><b data-mce-bogus="1"> now</b>';
        element.querySelector('p')!.insertAdjacentHTML('beforeend', hidden);
      });
      expect(await read()).toBe('We call. now');
    });

    it('writes over the border of two paragraphs in one step', async () => {
      await open('<p>We call soon.</p><p>Or later.</p>');
      expect(await replace('soon.\nOr later', 'today')).toBe(true);
      expect(await read()).toBe('We call today.');
      await press(['Control'], 'z');
      expect(await sent()).toBe('<p>We call soon.</p>\n<p>Or later.</p>');
    });

    it('is left alone where it is read-only', async () => {
      await open('<p>We call soon.</p>');
      await page.evaluate(() => window.setMode!('readonly'));
      expect(await replace('soon', 'today')).toBe(false);
      expect(await sent()).toBe('<p>We call soon.</p>');
    });
  });

  it('takes back what the page turned into something else', async () => {
    page = await openDraft(pages.browser, pages.server, 'tinymce', '<p>We call soon.</p>');
    await page.evaluate(() => {
      const { element } = window.underTest.editor;
      const text = element.querySelector('p')!.firstChild as Text;
      const spoil = new MutationObserver(() => {
        spoil.disconnect();
        element.querySelector('p')!.append('?');
      });
      spoil.observe(text, { characterData: true });
    });
    expect(await replace('soon', 'today')).toBe(false);
    expect(await read()).toBe('We call soon.?');
  });
});

declare global {
  interface Window {
    countChanges?(): void;
    setMode?(mode: string): void;
  }
}
