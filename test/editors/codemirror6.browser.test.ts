import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftInUse } from '../support/draft-in-use';
import { redo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { openDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** Far more than CodeMirror draws around what is in view. */
const LONG = Array.from({ length: 400 }, (_, line) => `Line ${line}: we call soon.`).join('\n');

/** What only CodeMirror does; what it has in common with other editors is in `replace.browser.test.ts`. */
describe.each(browsers)('CodeMirror 6 in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  const open = async (text: string) => {
    page = await openDraft(pages.browser, pages.server, 'codemirror6', text);
    return new DraftInUse(page);
  };
  const isWhole = () => page.evaluate(() => window.underTest.editor.isWhole!());

  it('is taken by its own bridge, and reads nothing while only its placeholder shows', async () => {
    const draft = await open('');
    expect(await page.evaluate(() => window.underTest.editor.kind)).toBe('codemirror6');
    expect(await page.$eval('.cm-content', ({ textContent }) => textContent)).toContain('Write a reply');
    expect(await draft.read()).toBe('');
    expect(await isWhole()).toBe(true);
  });

  it('reads what it sends: empty lines, blanks, marks of a list', async () => {
    const text = 'Hi Ana,\n\n- one\n  two  three\n\n> quoted\n\tand `code`\n\nBye\n';
    const draft = await open(text);
    expect(await draft.read()).toBe(text);
    expect(await draft.replace('two  three\n\n> quoted', 'two\nand\nmore')).toBe(true);
    const after = 'Hi Ana,\n\n- one\n  two\nand\nmore\n\tand `code`\n\nBye\n';
    expect([await draft.read(), await draft.content()]).toEqual([after, after]);
    await draft.undo();
    expect(await draft.content()).toBe(text);
  });

  it('undoes and redoes a fix among typing, one by one', async () => {
    const draft = await open('');
    await page.keyboard.type('Thanks soon');
    const states = [await draft.content()];
    expect(await draft.replace('soon', 'today')).toBe(true);
    states.push(await draft.content());
    await page.keyboard.type('!');
    states.push(await draft.content());
    expect(states).toEqual(['Thanks soon', 'Thanks today', 'Thanks today!']);
    for (const state of states.slice(0, -1).reverse()) {
      await draft.undo();
      expect(await draft.content()).toBe(state);
    }
    for (const state of states.slice(1)) {
      await redo(page, 'codemirror6');
      expect(await draft.content()).toBe(state);
    }
  });

  it('reads no character that it only shows a sign for', async () => {
    const draft = await open('We\u200b call\u0007 soon.');
    expect(await draft.read()).toBe('We call soon.');
    expect(await isWhole()).toBe(true);
    expect(await draft.replace('soon', 'today')).toBe(true);
    expect(await draft.content()).toBe('We\u200b call\u0007 today.');
  });

  it('knows a draft that is longer than what it draws, wherever it is scrolled, and writes nothing into it', async () => {
    const draft = await open(LONG);
    for (const at of [0, 3000, 10_000]) {
      await page.$eval('.cm-scroller', (scroller, top) => (scroller.scrollTop = top), at);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      expect(await isWhole()).toBe(false);
      expect(await draft.replace('soon', 'today')).toBe(false);
    }
    expect(await draft.content()).toBe(LONG);
    await page.evaluate((text) => window.setContent!(text), LONG.slice(0, 500));
    expect(await isWhole()).toBe(true);
    expect(await draft.read()).toBe(LONG.slice(0, 500));
  });

  it('knows a line that is longer than what it draws', async () => {
    await open('soon '.repeat(8000));
    expect(await isWhole()).toBe(false);
  });

  it('knows a draft of which a part is folded', async () => {
    const draft = await open('We call soon, we promise.');
    await page.evaluate(() => window.fold!(3, 8));
    expect(await isWhole()).toBe(false);
    expect(await draft.replace('soon', 'today')).toBe(false);
    expect(await draft.content()).toBe('We call soon, we promise.');
  });

  it('is left alone where it is locked or read-only', async () => {
    const draft = await open('We call soon.');
    await page.evaluate(() => window.setReadOnly!());
    expect(await draft.replace('soon', 'today')).toBe(false);
    await page.evaluate(() => window.setEditable!(false));
    expect(await draft.replace('soon', 'today')).toBe(false);
    expect([await draft.read(), await draft.content()]).toEqual(['We call soon.', 'We call soon.']);
  });

  it('takes back what the editor changed on its way in', async () => {
    const draft = await open('We call soon.');
    await page.evaluate(() => window.changeInserted!('never'));
    expect(await draft.replace('soon', 'today')).toBe(false);
    expect([await draft.read(), await draft.content()]).toEqual(['We call soon.', 'We call soon.']);
  });
});

declare global {
  interface Window {
    fold?(from: number, to: number): void;
    setReadOnly?(): void;
  }
}
