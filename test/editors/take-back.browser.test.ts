import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** What becomes of a draft in which a fix could not be written as it should. */
describe.each(browsers)('a fix that went wrong in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  /** What is sent. */
  const content = () =>
    page.evaluate(() => {
      const { element } = window.underTest.editor;
      return 'value' in element ? String(element.value) : element.innerHTML;
    });
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

  it.each([
    ['textarea', 'We call soon, Ana.'],
    ['contenteditable', 'We call soon, Ana.'],
  ])('gives back what the page cut off at the input, in %s', async (desk, words) => {
    page = await openDraft(pages.browser, pages.server, desk, '');
    await page.keyboard.type(words);
    const before = await content();
    await page.evaluate((limit) => {
      const { element } = window.underTest.editor;
      element.addEventListener('input', () => {
        if (element instanceof HTMLTextAreaElement) element.value = element.value.slice(0, limit);
        else element.textContent = element.textContent.slice(0, limit);
      });
    }, words.length);
    expect(await replace('soon', 'tomorrow')).toBe(false);
    expect(await content()).toBe(before);
  });

  it.each(['textarea', 'contenteditable'])('gives back what the page wrote instead, in %s', async (desk) => {
    page = await openDraft(pages.browser, pages.server, desk, '');
    await page.keyboard.type('We call Ana.');
    const before = await content();
    await page.evaluate(() => {
      const { element } = window.underTest.editor;
      element.addEventListener('input', () => {
        if (element instanceof HTMLTextAreaElement) element.value = element.value.replace('will', 'shall');
        else element.textContent = element.textContent.replace('will', 'shall');
      });
    });
    expect(await replace('We call', 'We will call')).toBe(false);
    expect(await content()).toBe(before);
  });

  it('writes nothing over what the page changed elsewhere, and keeps its bold', async () => {
    page = await openDraft(pages.browser, pages.server, 'contenteditable', '');
    await page.evaluate(() => {
      const { element } = window.underTest.editor;
      element.innerHTML = '<p>We call soon.</p><p>Please <b>do not</b> send it back.</p>';
      element.addEventListener('input', () => {
        element.innerHTML = '<p>We call tomorrow!</p><p>Please <b>do not</b> send it back, Ana.</p>';
      });
    });
    expect(await replace('soon', 'tomorrow')).toBe(false);
    expect(await content()).toContain('<p>Please <b>do not</b> send it back');
  });

  it('leaves the words to an agent who types while Slate draws', async () => {
    page = await openDraft(pages.browser, pages.server, 'slate', '');
    await page.keyboard.type('We get back to you.');
    await page.evaluate(() => {
      const { element } = window.underTest.editor;
      Object.assign(window, {
        wrote: new Promise<void>((resolve) => {
          element.addEventListener('beforeinput', () => resolve(), { once: true, capture: true });
        }),
      });
    });
    const taken = replace('get back to', 'call');
    await page.evaluate(() => (window as { wrote?: Promise<void> }).wrote);
    await page.keyboard.type('!');
    expect(await taken).toBe(true);
    expect(await page.evaluate(() => window.underTest.editor.read())).toMatch(/^We call!? you\.!?$/);
  });

  it('takes back what the editor cut short', async () => {
    page = await openDraft(pages.browser, pages.server, 'textarea', '');
    await page.evaluate(() => {
      (window.underTest.editor.element as HTMLTextAreaElement).maxLength = 14;
    });
    await page.keyboard.type('We call soon.');
    expect(await replace('soon', 'tomorrow morning')).toBe(false);
    expect(await content()).toBe('We call soon.');
  });
});
