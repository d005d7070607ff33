import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** What only Trix does; what it has in common with other editors is in `replace.browser.test.ts`. */
describe.each(browsers)('Trix in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const open = async (html: string) => {
    page = await openDraft(pages.browser, pages.server, 'trix', html);
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
    expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('trix');
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
    await redo(page, 'trix');
    await redo(page, 'trix');
    expect(await sent()).toBe(typed);
  });

  it('holds in its document what the agent sees, before it draws again', async () => {
    await open('<p>We <strong>call</strong> soon.</p><ul><li>Or later</li></ul>');
    expect(await replace('soon', '👋 e\u0301t today')).toBe(true);
    expect(await page.evaluate(() => window.getText!())).toBe('We call 👋 e\u0301t today.\nOr later\n');
    expect(await read()).toBe('We call 👋 e\u0301t today.\n- Or later');
  });

  it('takes what is typed at once behind the fix', async () => {
    await open('<p>We call soon</p>');
    await page.evaluate(() => window.underTest.editor.select({ start: 12, end: 12 }));
    expect(await replace('soon', 'today')).toBe(true);
    await page.keyboard.type('!');
    expect(await page.evaluate(() => window.getText!())).toBe('We call today!\n');
  });

  it('is left alone where it is disabled', async () => {
    await open('<p>We call soon.</p>');
    const before = await sent();
    await page.evaluate(() => window.underTest.editor.element.setAttribute('contenteditable', 'false'));
    expect(await replace('soon', 'today')).toBe(false);
    expect(await sent()).toBe(before);
  });
});

declare global {
  interface Window {
    getText?(): string;
  }
}
