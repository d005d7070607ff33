import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/browser/session-state';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { servePages, type PageServer } from '../support/serve';

const BOX = 'style="width: 500px; height: 120px"';
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';

const PAGES = {
  'one.html': `<main><textarea ${BOX}></textarea></main>`,
  'two.html': `<textarea id="a" ${BOX}></textarea><div id="b" contenteditable="true" ${BOX}></div>`,
  'none.html': '<input><textarea style="width: 90px; height: 20px"></textarea>',
};

describe.each(browsers)('a page coached by a click on the toolbar button, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: keyof typeof PAGES): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(server.url(path));
    await browser.clickToolbarButton(page);
    return page;
  }

  const untilDraft = async (page: Page, draft: string): Promise<SessionState> => {
    const state = await readSession(browser, page, (session) => session?.conversation.draft === draft);
    return state!;
  };

  it('coaches the box that is written in, and says what it cannot see', async () => {
    const page = await open('one.html');
    await page.type('textarea', SHOUTING);
    const state = await untilDraft(page, SHOUTING);
    expect(state).toMatchObject({
      helpdesk: null,
      ticket: null,
      mode: 'unknown',
      unseen: ['messages', 'authors', 'customer-name', 'attachments', 'mode'],
    });
    expect(state.shown.map(({ check }) => check)).toContain('shouting');
    await page.close();
  });

  it('has no session where nothing is big enough for a reply', async () => {
    const page = await open('none.html');
    await page.type('input', SHOUTING);
    await page.type('textarea', SHOUTING);
    expect(await readSession(browser, page, () => true)).toBeNull();
    await page.close();
  });

  it('is coached once after a second click: the newer coach takes over', async () => {
    const page = await open('one.html');
    await page.type('textarea', SHOUTING);
    await untilDraft(page, SHOUTING);
    await browser.clickToolbarButton(page);
    await untilDraft(page, SHOUTING);
    const afterBody = () => page.evaluate(() => [...document.documentElement.children].map((e) => e.tagName));
    expect(await afterBody()).toEqual(['HEAD', 'BODY', 'DIV']);
    await page.type('textarea', ' Now');
    await untilDraft(page, `${SHOUTING} Now`);
    await page.close();
  });

  it('shows the draft that had focus last', async () => {
    const page = await open('two.html');
    await page.type('#a', 'One');
    await untilDraft(page, 'One');
    await page.type('#b', 'Two');
    await untilDraft(page, 'Two');
    await page.focus('#a');
    await untilDraft(page, 'One');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await untilDraft(page, 'One');
    await page.close();
  });

  it('goes on with a box that takes the place of another, and ends with the last one', async () => {
    const page = await open('one.html');
    await page.type('textarea', 'Old');
    await untilDraft(page, 'Old');
    await page.$eval('textarea', (area) => area.replaceWith(Object.assign(area.cloneNode(), { value: '' })));
    await page.type('textarea', 'New');
    await untilDraft(page, 'New');
    await page.$eval('textarea', (area) => area.remove());
    expect(await readSession(browser, page, (session) => session === null)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });
});
