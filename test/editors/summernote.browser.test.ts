import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** What only Summernote does; what it has in common with other editors is in `replace.browser.test.ts`. */
describe.each(browsers)('Summernote in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const open = async (html: string) => {
    page = await openDraft(pages.browser, pages.server, 'summernote', html);
  };
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

  it('is taken by its own bridge, and reads nothing while only its placeholder shows', async () => {
    await open('');
    expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('summernote');
    expect(await read()).toBe('');
  });

  it('undoes a fix among typing, one by one', async () => {
    await open('');
    await page.keyboard.type('Call soon');
    expect(await replace('Call', 'We call')).toBe(true);
    await page.keyboard.type('?!');
    const typed = await sent();
    expect(await read()).toBe('We call soon?!');
    await undo(page);
    expect(await read()).toBe('We call soon');
    await undo(page);
    expect(await read()).toBe('Call soon');
    await redo(page, 'summernote');
    await redo(page, 'summernote');
    expect(await sent()).toBe(typed);
  });

  it('tells the page of a fix', async () => {
    await open('<p>We call soon.</p>');
    await page.evaluate(() => window.countChanges!());
    expect(await replace('soon', 'today')).toBe(true);
    expect(await sent()).toBe('<p>We call today.</p>');
    await page.waitForFunction(() => window.changes === 1);
  });

  it('keeps a draft that a fix would make longer than the page allows', async () => {
    await open('');
    await page.keyboard.type('We call soon.');
    const before = await sent();
    await page.evaluate(() => window.limitTo!(14));
    expect(await replace('soon', 'tomorrow morning')).toBe(false);
    expect(await sent()).toBe(before);
    expect(await replace('soon', 'now')).toBe(true);
  });

  it('makes no step of its own of what is remembered already', async () => {
    await open('<p>We call soon, or later.</p>');
    expect(await replace('soon', 'today')).toBe(true);
    expect(await replace('later', 'tomorrow')).toBe(true);
    await undo(page);
    expect(await read()).toBe('We call today, or later.');
    await undo(page);
    expect(await read()).toBe('We call soon, or later.');
  });

  it('is left alone where it is disabled', async () => {
    await open('<p>We call soon.</p>');
    await page.evaluate(() => window.setMode!('disable'));
    expect(await replace('soon', 'today')).toBe(false);
    expect(await sent()).toBe('<p>We call soon.</p>');
  });
});

declare global {
  interface Window {
    limitTo?(length: number): void;
  }
}
