import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/launch';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
const BOX = 'style="display: block; width: 500px; height: 120px"';
const inRoot = (html: string) => `<template shadowrootmode="open">${html}</template>`;
const message = (side: string, words: string) =>
  `<chat-message>${inRoot(`<div class="message ${side}"><time>9:00</time><p>${words}</p></div>`)}</chat-message>`;
const page = (composer: string) => `<!doctype html><main>
  <chat-log>${inRoot(
    message('customer', 'Where is my order? It should have been here on Monday.') +
      message('agent', 'I am looking for it right now, one moment please.'),
  )}</chat-log>
  <reply-area>${inRoot(`<reply-box>${inRoot(composer)}</reply-box><button>Send</button>`)}</reply-area>
</main>`;

/** In the shape of the demo helpdesk, at an address that its profile matches. */
const DEMO = 'src/pages/demo/index.html';
const PAGES = {
  'rich.html': page(`<div contenteditable="true" ${BOX}></div>`),
  'plain.html': page(`<textarea ${BOX}></textarea>`),
  'empty.html': '<!doctype html><main>No ticket is open.</main>',
  [DEMO]: `<!doctype html><main data-ticket><h1 data-subject>Question</h1>
    <chat-log>${inRoot('<div data-message="customer"><div data-body>Where is my order?</div></div>')}</chat-log>
    <reply-box>${inRoot(`<form data-composer="reply"><textarea ${BOX}></textarea></form>`)}</reply-box></main>`,
};

describe.each(browsers)('a draft in open shadow roots in %s', (name) => {
  const pages = usePages({ browser: name }, PAGES);

  /** Opens a page with the coach at work, and puts the caret into its draft. */
  async function open(
    path: keyof typeof PAGES,
    draft: string,
  ): Promise<{ page: Page; draft: ElementHandle }> {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await pages.browser.clickToolbarButton(page);
    await expect.poll(() => isCoached(pages.browser, page), { timeout: 20_000 }).toBe(true);
    const element = (await page.waitForSelector(`>>> ${draft}`))!;
    await element.click();
    return { page, draft: element };
  }

  const isCoached = (browser: TestBrowser, page: Page) =>
    readSession(browser, page, () => true).then(
      () => true,
      () => false,
    );
  const untilDraft = (page: Page, text: string) =>
    readSession(pages.browser, page, (session) => session?.conversation.draft === text);
  const undo = async (page: Page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  it.each([
    ['rich.html', '[contenteditable]'],
    ['plain.html', 'textarea'],
  ] as const)('is read with its messages, and takes a fix as one step: %s', async (path, selector) => {
    const { page } = await open(path, selector);
    await page.keyboard.type(SHOUTING);
    const session = await untilDraft(page, SHOUTING);
    expect(session?.conversation.thread).toMatchObject([
      { from: 'customer', text: 'Where is my order? It should have been here on Monday.' },
      { from: 'agent', text: 'I am looking for it right now, one moment please.' },
    ]);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await untilDraft(page, CALM);
    await page.keyboard.type('!?');
    await untilDraft(page, `${CALM}!?`);
    await undo(page);
    await untilDraft(page, CALM);
    await undo(page);
    await untilDraft(page, SHOUTING);
    await page.close();
  });

  it('is underlined there, without a node or a sheet', async () => {
    const { page, draft } = await open('rich.html', '[contenteditable]');
    await page.keyboard.type(SHOUTING);
    const look = () =>
      draft.evaluate((element) => {
        const root = element.getRootNode() as ShadowRoot;
        return {
          lines: [1, 2, 3].map(
            (at) => getComputedStyle(element, `::highlight(rc-${at})`).textDecorationStyle,
          ),
          marked: [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
          nodes: [...root.children].map(({ tagName }) => tagName),
          sheets: root.adoptedStyleSheets.length + root.styleSheets.length,
        };
      });
    await expect.poll(look, { timeout: 20_000 }).toEqual({
      lines: ['solid', 'dashed', 'dotted'],
      marked: ['TERMS AND CONDITIONS'],
      nodes: ['DIV'],
      sheets: 0,
    });
    await page.close();
  });

  it('keeps the mark off what a shadow root shows', async () => {
    const { page } = await open('plain.html', 'textarea');
    await page.keyboard.type(SHOUTING);
    await untilDraft(page, SHOUTING);
    const root = (await pages.browser.overlayRoot(page))!;
    const place = await root.waitForSelector('.mark-place');
    await expect
      .poll(() => place!.evaluate((element) => getComputedStyle(element).visibility), { timeout: 10_000 })
      .toBe('visible');
    const mark = await place!.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    const button = (await page.waitForSelector('>>> button'))!;
    const box = await button.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    const isApart =
      mark.right <= box.left || mark.left >= box.right || mark.bottom <= box.top || mark.top >= box.bottom;
    expect(isApart).toBe(true);
    await page.close();
  });

  it('comes and goes with its root, which a script may make at any time', async () => {
    const { page } = await open('empty.html', 'main');
    await page.evaluate((box) => {
      const host = document.createElement('div');
      document.querySelector('main')!.append(host);
      setTimeout(() => {
        host.attachShadow({ mode: 'open' }).innerHTML = `<textarea ${box}></textarea>`;
      }, 600);
    }, BOX);
    // A root that is made changes nothing that can be observed from outside.
    await page.waitForFunction(() => document.querySelector('div')?.shadowRoot?.firstElementChild);
    const draft = (await page.$('>>> textarea'))!;
    await draft.click();
    await page.keyboard.type(SHOUTING);
    await untilDraft(page, SHOUTING);
    await draft.evaluate((element) => element.remove());
    await readSession(pages.browser, page, (session) => session === null);
    await page.close();
  });

  it('has the messages of its ticket, from whatever root', async () => {
    const { page } = await open(DEMO, 'textarea');
    await page.keyboard.type(SHOUTING);
    const session = await untilDraft(page, SHOUTING);
    expect(session).toMatchObject({ helpdesk: 'Demo helpdesk', ticket: 'Question', mode: 'reply' });
    expect(session?.conversation.thread).toMatchObject([{ from: 'customer', text: 'Where is my order?' }]);
    await page.close();
  });
});
