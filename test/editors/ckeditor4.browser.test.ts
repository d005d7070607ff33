import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { frameOfDraft, openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** What only CKEditor 4 does; what it has in common with other editors is in `replace.browser.test.ts`. */
describe.each(browsers)('CKEditor 4 in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const open = async (html: string) => {
    page = await openDraft(pages.browser, pages.server, 'ckeditor4', html);
  };
  const read = () => page.evaluate(() => window.underTest.editor.read());
  const sent = () => page.evaluate(() => window.getContent!().trim());
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
  const undo = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  it('takes the words of its placeholder for no draft', async () => {
    await open('<p>Type your message here</p>');
    await page.evaluate(() => window.underTest.editor.element.classList.add('placeholder'));
    expect(await read()).toBe('');
    expect(await page.evaluate(() => window.underTest.editor.ranges({ start: 0, end: 4 }))).toEqual([]);
  });

  it('passes over the line that offers a new paragraph, and takes it for no change', async () => {
    await open('<blockquote><p>We call soon.</p></blockquote>');
    await page.evaluate(() => {
      Object.assign(window, { changes: 0 });
      window.underTest.editor.watch(() => (window.changes! += 1), new AbortController().signal);
    });
    const frame = await frameOfDraft(page, 'ckeditor4');
    const box = (await (await frame.waitForSelector('blockquote'))!.boundingBox())!;
    let y = box.y;
    // The editor looks where the pointer is a moment after it moved.
    const findLine = async () => {
      y = y > box.y + box.height + 20 ? box.y - 20 : y + 4;
      await page.mouse.move(box.x + box.width / 2, y);
      return frame.$('[data-cke-magic-line]');
    };
    await expect.poll(findLine, { timeout: 10_000, interval: 100 }).not.toBeNull();
    expect(await read()).toBe('> We call soon.');
    expect(await page.evaluate(() => window.changes)).toBe(0);
    expect(await replace('soon', 'today')).toBe(true);
    expect(await read()).toBe('> We call today.');
  });

  it('counts no character that only holds the caret', async () => {
    await open('<p>We\u200b\u200b call <b>\u200b</b>soon.</p>');
    await page.evaluate(() => {
      window.underTest.editor.element.innerHTML = '<p>We\u200b\u200b call <b>\u200b</b>so\u200bon.</p>';
    });
    expect(await read()).toBe('We call soon.');
    expect(await replace('soon', 'today')).toBe(true);
    expect(await read()).toBe('We call today.');
  });

  it('writes over a no-break space, and over the border of two paragraphs in one step', async () => {
    await open('<p>We call&nbsp;soon.</p><p>Or later.</p>');
    const before = await sent();
    expect(await replace('call soon', 'write today')).toBe(true);
    expect(await read()).toBe('We write today.\nOr later.');
    await undo();
    expect(await replace('soon.\nOr later', 'today')).toBe(true);
    expect(await read()).toBe('We call today.');
    await undo();
    expect(await sent()).toBe(before);
  });

  it('writes nothing where the words change on the way into the page, and keeps what was typed', async () => {
    await open('');
    await page.keyboard.type('We call soon');
    await page.evaluate(() => {
      const { editor, findEditor, pageWorld } = window.underTest;
      const late: typeof pageWorld = {
        replace: async (engine, change) => {
          await new Promise((resolve) => editor.element.addEventListener('keyup', resolve, { once: true }));
          return pageWorld.replace(engine, change);
        },
      };
      window.underTest.editor = findEditor(editor.element)!.open(editor.element, late);
    });
    await page.keyboard.press('ArrowLeft');
    const taken = replace('soon', 'today');
    await page.evaluate(() => undefined);
    await page.keyboard.type('x');
    expect(await taken).toBe(false);
    expect(await read()).toBe('We call sooxn');
    await page.keyboard.type('y');
    expect(await read()).toBe('We call sooxyn');
  });

  it('takes back what the editor changed on its way in', async () => {
    await open('<p>We call soon.</p>');
    await page.evaluate(() => window.changeInserted!('never'));
    const before = await sent();
    expect(await replace('soon', 'today')).toBe(false);
    expect(await sent()).toBe(before);
  });

  it('is left alone where the page has no editor for it', async () => {
    await open('<p>We call soon.</p>');
    const before = await sent();
    await page.evaluate(() => window.forgetEditor!());
    expect(await replace('soon', 'today')).toBe(false);
    expect(await sent()).toBe(before);
  });

  it('is coached where it stands in the page itself, too', async () => {
    await open('');
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.id = 'inline';
      element.contentEditable = 'true';
      element.innerHTML = '<p>We call soon.</p>';
      document.querySelector('main')!.append(element);
      return window.openInline!('inline');
    });
    await page.evaluate(() => {
      const { findEditor, pageWorld } = window.underTest;
      const element = document.querySelector<HTMLElement>('#inline')!;
      window.underTest.editor = findEditor(element)!.open(element, pageWorld);
    });
    expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('ckeditor4');
    await page.click('#inline');
    expect(await replace('soon', 'today')).toBe(true);
    expect(await read()).toBe('We call today.');
    await undo();
    expect(await read()).toBe('We call soon.');
  });
});

declare global {
  interface Window {
    changes?: number;
  }
}
