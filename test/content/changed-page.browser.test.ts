import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/browser/session-state';
import { texts } from '../../src/locales/en';
import { oneBrowser } from '../support/soak';
import { readSession, sendCommand } from '../support/panel-messages';
import { poll } from '../support/poll';
import { usePages } from '../support/use-pages';

/** At an address that the demo's profile matches. */
const PATH = 'src/pages/demo/index.html';
const BOX = 'style="width: 500px; height: 120px"';
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const ASK = 'Where is the lid of my kettle? I ordered it on Monday.';
const ANSWER = 'It is on its way to you since this morning, I have looked.';
const NOTE = 'The lid was lost, we must send another one to her today.';

const message = (from: string, words: string) =>
  `<div data-message="${from}" class="message ${from}" ${BOX}><time>9:00</time><div data-body>${words}</div></div>`;
const TICKET = `<main data-ticket><h1 data-subject>Lid of a kettle <span data-number>#7</span></h1>
  ${message('customer', ASK)}${message('agent', ANSWER)}${message('note', NOTE)}
  <form data-composer="reply"><textarea ${BOX}></textarea><button data-send type="button">Send</button></form></main>`;

describe.each(oneBrowser)('a helpdesk whose page changes under its profile, in %s', (name) => {
  const pages = usePages({ browser: name }, { [PATH]: `<!doctype html><title>Desk</title>${TICKET}` });
  let page: Page;
  beforeAll(async () => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(PATH));
    await pages.browser.clickToolbarButton(page);
    await write();
  });
  afterAll(() => page?.close());

  const state = async (holds: (session: SessionState) => boolean) =>
    (await readSession(pages.browser, page, (session) => session !== null && holds(session)))!;
  async function write(): Promise<void> {
    await page.bringToFront();
    await page.click('textarea');
    await page.$eval('textarea', (box) => (box.value = ''));
    await page.keyboard.type(SHOUTING);
  }
  const authors = ({ conversation }: SessionState) => conversation.thread.map(({ from }) => from);
  /** The first node of the coach in the page: another one for another session. */
  const layer = () =>
    page.evaluate(() => {
      const { host } = (window as unknown as { host?: Element }) ?? {};
      const now = document.querySelector('html > div')!;
      Object.assign(window, { host: now });
      return now === host;
    });

  it('is read by its profile at first', async () => {
    const session = await state(({ shown }) => shown.length > 0);
    expect(session).toMatchObject({ helpdesk: 'Demo helpdesk', guessed: null, mode: 'reply' });
    expect(authors(session)).toEqual(['customer', 'agent', 'note']);
  });

  it('has its draft by looks where the composer is called something else, and by the profile all it still finds', async () => {
    await page.$eval('form', (form) => form.setAttribute('data-other', 'reply'));
    await page.$eval('form', (form) => form.removeAttribute('data-composer'));
    await write();
    const session = await state(({ guessed, shown }) => guessed !== null && shown.length > 0);
    expect(session).toMatchObject({
      helpdesk: 'Demo helpdesk',
      guessed: 'draft',
      mode: 'unknown',
      ticket: 'Lid of a kettle #7',
    });
    expect(session.unseen).toContain('mode');
    expect(authors(session)).toEqual(['customer', 'agent', 'note']);
  });

  it('says so in the panel', async () => {
    const tab = await pages.browser.tabId(page);
    const panel = await pages.browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
    const words = texts.panel.guessed.draft('Demo helpdesk');
    await poll(() => panel.evaluate((wanted) => document.body.innerText.includes(wanted), words), words);
    await panel.close();
  });

  it('keeps its session while nothing but the rest of the page changes', async () => {
    await layer();
    await sendCommand(pages.browser, page, { do: 'dismiss', finding: 0, scope: 'reply' });
    await page.$eval('[data-body]', (body) => (body.textContent += ' Thank you.'));
    const session = await state(({ conversation }) => conversation.thread[0]!.text.endsWith('Thank you.'));
    expect(session.dismissed).toHaveLength(1);
    expect(await layer()).toBe(true);
  });

  it('is of the profile again as soon as its composer is', async () => {
    await page.$eval('form', (form) => form.setAttribute('data-composer', 'reply'));
    expect(await state(({ guessed }) => guessed === null)).toMatchObject({ mode: 'reply' });
  });

  it('has messages by looks where their elements are called something else', async () => {
    await page.$$eval('[data-message]', (all) => all.forEach((one) => one.removeAttribute('data-message')));
    const session = await state(({ guessed }) => guessed === 'messages');
    expect(session).toMatchObject({ helpdesk: 'Demo helpdesk', mode: 'unknown' });
    expect(authors(session)).toEqual(['customer', 'agent', 'note']);
  });

  it('is not coached where the form of what stands in is one of a note', async () => {
    await page.$eval('form', (form) => {
      form.removeAttribute('data-composer');
      form.insertAdjacentHTML(
        'beforeend',
        '<select><option value="internal_note" selected>Note</option></select>',
      );
    });
    await write();
    const session = await state(({ mode, guessed }) => mode === 'note' && guessed === 'both');
    expect(session.report).toBeNull();
  });
});

describe.each(oneBrowser)('a frame of a helpdesk’s page, in %s', (name) => {
  const framed = TICKET.replace(
    /<form.*<\/form>/s,
    `<iframe srcdoc='<body contenteditable style="height: 200px; margin: 0">' style="width: 560px; height: 240px"></iframe>`,
  );
  const pages = usePages({ browser: name }, { [PATH]: `<!doctype html><title>Desk</title>${framed}` });

  it('holds the draft where the composer has moved into it', async () => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(PATH));
    await pages.browser.clickToolbarButton(page);
    await page.bringToFront();
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.click('body');
    await page.keyboard.type(SHOUTING);
    const session = await readSession(pages.browser, page, (one) => one?.conversation.draft === SHOUTING);
    expect(session).toMatchObject({ helpdesk: 'Demo helpdesk', guessed: 'draft' });
  });
});
