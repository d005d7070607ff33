import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { poll } from '../support/poll';
import { type PageServer, servePages } from '../support/serve';
import { type Traces, tracesOf } from './traces';

const BOX = 'style="width: 500px; height: 120px"';
const PAGES = {
  'plain.html': `<!doctype html><title>Desk</title><textarea ${BOX}></textarea>`,
  'rich.html': `<!doctype html><title>Desk</title><div contenteditable="true" ${BOX}></div>`,
};
const WRITTEN = 'Please send us your password.';
const MARKED: Traces = { elements: 1, words: ['send us your password'] };

describe.each(browsers)('an update while a draft is open on an allowed site, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch({ browser: name });
    const first = await browser.newPage();
    await first.goto(server.url('plain.html'));
    await browser.allowSite(first);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const coachReads = (draft: string) =>
    readSession(
      browser,
      page,
      (session) => session?.conversation.draft === draft && session.shown.length > 0,
    );

  describe.each([
    ['plain.html', 'textarea'],
    ['rich.html', 'div'],
  ])('%s', (path, editor) => {
    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(server.url(path));
      await page.type(editor, WRITTEN);
      await page.keyboard.press('ArrowLeft');
      await coachReads(WRITTEN);
      await browser.updateExtension();
    });

    it('leaves one coach at work, and one mark', async () => {
      await coachReads(WRITTEN);
      await poll(async () => (await tracesOf(browser, page)).words.length > 0, 'the line under the words');
      expect(await tracesOf(browser, page)).toEqual(MARKED);
    });

    it('leaves the caret and the undo list', async () => {
      await page.keyboard.type('!');
      const changed = 'Please send us your password!.';
      await coachReads(changed);
      expect(await page.$eval(editor, draftOf)).toBe(changed);
      await undoAll(page);
      expect(await page.$eval(editor, draftOf)).toBe('');
    });
  });
});

/** Runs in the page. */
function draftOf(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
}

/** More often than there are keys to undo. */
async function undoAll(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  for (let times = 0; times < 2 * WRITTEN.length; times += 1) await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
