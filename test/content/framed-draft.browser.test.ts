import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { deskOf, frameOfDraft } from '../support/open-draft';
import { readSession } from '../support/panel-messages';
import { servePages, type PageServer } from '../support/serve';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
const { path, draft, frame: FRAME = '' } = deskOf('ckeditor4');

/** The real extension, started by its button, on CKEditor 4 in its frame. */
describe.each(browsers)('a draft in a frame in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  const opened: Page[] = [];
  /** What was written to the console. */
  const said: string[] = [];

  beforeAll(async () => {
    server = await servePages({
      'foreign.html': `<textarea style="width: 500px; height: 120px"></textarea>
        <iframe style="width: 500px; height: 120px" srcdoc="<body contenteditable>" sandbox></iframe>`,
    });
    browser = await launch({ browser: name });
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    said.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(at: string): Promise<Page> {
    const page = await browser.newPage();
    opened.push(page);
    page.on('console', (message) => {
      // A browser asks for a page's icon by itself.
      if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(server.url(at));
    return page;
  }

  async function openCoached(): Promise<{ page: Page; frame: Frame }> {
    const page = await open(path);
    const frame = await frameOfDraft(page, 'ckeditor4');
    await frame.click(draft);
    await browser.clickToolbarButton(page);
    await expect.poll(() => browser.overlayRoot(page), { timeout: 10_000 }).not.toBeNull();
    // The panel took the focus.
    await frame.click(draft);
    await page.keyboard.type(SHOUTING);
    await untilDraft(page, SHOUTING);
    return { page, frame };
  }

  const untilDraft = (page: Page, text: string) =>
    readSession(browser, page, (session) => session?.conversation.draft === text);
  const sent = (page: Page) => page.evaluate(() => window.getContent!());
  const root = async (page: Page): Promise<ElementHandle<HTMLElement>> => (await browser.overlayRoot(page))!;
  const isCardOpen = async (page: Page) =>
    (await (await root(page)).$('.card-place:not([hidden]) .card')) !== null;
  const press = async (page: Page, ...modifiers: ('Control' | 'Shift')[]) => {
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press('z');
    for (const modifier of modifiers) await page.keyboard.up(modifier);
  };

  it('takes a fix as one step of the editor, and joins nothing to it', async () => {
    const { page } = await openCoached();
    const before = await sent(page);
    await page.keyboard.press('F8');
    expect(await isCardOpen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await untilDraft(page, CALM);
    await page.keyboard.type('!?');
    await untilDraft(page, `${CALM}!?`);
    await press(page, 'Control');
    await untilDraft(page, CALM);
    const after = await sent(page);
    await press(page, 'Control');
    await untilDraft(page, SHOUTING);
    expect(await sent(page)).toBe(before);
    await press(page, 'Control', 'Shift');
    await untilDraft(page, CALM);
    expect(await sent(page)).toBe(after);
    expect(said).toEqual([]);
  });

  it('underlines in the frame and leaves no node there', async () => {
    const { page, frame } = await openCoached();
    const look = () =>
      frame.evaluate(() => ({
        lines: [1, 2, 3].map(
          (at) => getComputedStyle(document.body, `::highlight(rc-${at})`).textDecorationStyle,
        ),
        marked: [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
        nodes: [...document.documentElement.children].map(({ tagName }) => tagName),
        styles: document.querySelectorAll('style').length + document.adoptedStyleSheets.length,
      }));
    await expect.poll(look).toMatchObject({
      lines: ['solid', 'dashed', 'dotted'],
      marked: ['TERMS AND CONDITIONS'],
      nodes: ['HEAD', 'BODY'],
    });
    const uncoached = await open(path);
    const { styles } = await (
      await frameOfDraft(uncoached, 'ckeditor4')
    ).evaluate(() => ({
      styles: document.querySelectorAll('style').length + document.adoptedStyleSheets.length,
    }));
    expect((await look()).styles).toBe(styles);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  });

  it('goes on where the editor writes its document anew, and ends with the editor', async () => {
    const { page } = await openCoached();
    await page.evaluate(() => window.setContent!('<p>Another TERMS AND CONDITIONS.</p>'));
    const frame = await frameOfDraft(page, 'ckeditor4');
    await frame.click(draft);
    await untilDraft(page, 'Another TERMS AND CONDITIONS.');
    await page.keyboard.press('F8');
    expect(await isCardOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    await page.waitForFunction(() => window.getContent!().includes('x'));
    await page.evaluate(() => window.removeEditor!());
    expect(await readSession(browser, page, (session) => session === null)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    // Until what the last key had set going is over.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(said).toEqual([]);
  });

  it('has no draft in a frame that is hidden', async () => {
    const { page } = await openCoached();
    await page.$eval(FRAME, (frame) => frame.setAttribute('hidden', ''));
    expect(await readSession(browser, page, (session) => session === null)).toBeNull();
  });

  it('passes over a frame of another origin without a word', async () => {
    const page = await open('foreign.html');
    await browser.clickToolbarButton(page);
    await page.type('textarea', SHOUTING);
    await untilDraft(page, SHOUTING);
    expect(said).toEqual([]);
  });
});
