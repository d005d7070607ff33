import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { poll } from '../support/poll';
import { type PageServer, servePages } from '../support/serve';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
const ASK = 'Where is my order? It should have been here on Monday.';
const CLOSED = 'The coach cannot see where you are writing';
const FRAME = 'style="width: 560px; height: 400px"';
const ACME = {
  id: 'acme-desk',
  name: 'Acme Desk',
  matches: ['http://127.0.0.1/*'],
  composer: 'body[contenteditable]',
  composerFrame: 'iframe',
  messages: { item: '.message.customer', body: 'p', from: { customer: '.customer' } },
};

/** The page is on one site of this machine, its editor on another: the draft is there, the thread around it. */
const page = (frame: string) => `<!doctype html><main>
  <div class="message customer"><time>9:00</time><p>${ASK}</p></div>
  <div class="message agent"><time>9:05</time><p>I am looking for it right now, one moment please.</p></div>
  ${frame}</main>`;
const heard = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
const EDITOR = `<!doctype html>${heard}<body contenteditable="true" style="margin: 0; height: 110px"></body>`;

describe.each(browsers)('a draft in a frame of another site, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  let desk: Page;
  beforeAll(async () => {
    server = await servePages({
      'editor.html': EDITOR,
      'desk.html': page(`<iframe ${FRAME}></iframe>${heard}<script>
        document.querySelector('iframe').src = location.href.replace('127.0.0.1', 'localhost').replace('desk', 'editor');
      </script>`),
      'sealed.html': page(
        `<iframe ${FRAME} sandbox srcdoc="<body contenteditable style='height: 110px'>"></iframe>`,
      ),
    });
    browser = await launch({ browser: name });
    desk = await browser.newPage();
    await desk.goto(server.url('desk.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const untilDraft = (text: string) =>
    readSession(browser, desk, (session) => session?.conversation.draft === text);
  async function editor(): Promise<Frame> {
    const frame = await (await desk.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('body[contenteditable]');
    return frame;
  }
  const panelSays = async (words: string) =>
    (await browser.sidePanel()).waitFor((wanted) => document.body.innerText.includes(wanted), words);

  it('is not seen without access, and the panel says so', async () => {
    await browser.allowSite(desk);
    await desk.bringToFront();
    const frame = await editor();
    await frame.click('body');
    await panelSays(CLOSED);
    await panelSays('http://localhost');
    expect(await browser.overlayRoot(desk)).toBeNull();
    const { page: panel } = await browser.sidePanel();
    if (panel) expect(await axeViolations(panel)).toEqual([]);
  });

  it('is coached with the thread around it once its site is allowed', async () => {
    await browser.clickInPanel('.closed-frame button');
    await browser.answerRequest(true);
    await desk.bringToFront();
    const frame = await editor();
    await frame.click('body');
    await desk.keyboard.type(SHOUTING);
    const session = await untilDraft(SHOUTING);
    expect(session?.conversation.thread.map(({ from, text }) => [from, text])).toEqual([
      ['customer', ASK],
      ['agent', 'I am looking for it right now, one moment please.'],
    ]);
    await panelSays('TERMS AND CONDITIONS');
    const { evaluate } = await browser.sidePanel();
    expect(await evaluate((words) => document.body.innerText.includes(words), CLOSED)).toBe(false);
  });

  it('is underlined in its frame', async () => {
    const frame = await editor();
    await expect
      .poll(() =>
        frame.evaluate(() => ({
          line: getComputedStyle(document.body, '::highlight(rc-2)').textDecorationStyle,
          marked: [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
        })),
      )
      .toEqual({ line: 'dashed', marked: ['TERMS AND CONDITIONS'] });
  });

  it('takes a fix from the panel, and what the page learns meanwhile', async () => {
    await sendCommand(browser, desk, { do: 'fix', finding: 0, fix: 0 });
    await untilDraft(CALM);
    await desk.$eval('.agent p', (words) => (words.textContent = 'It will be with you tomorrow, I promise.'));
    const session = await readSession(
      browser,
      desk,
      (state) => state?.conversation.thread[1]?.text === 'It will be with you tomorrow, I promise.',
    );
    expect(session?.conversation.draft).toBe(CALM);
  });

  it('is paused with its page', async () => {
    await sendCommand(browser, desk, { do: 'pause', paused: true });
    await readSession(browser, desk, (session) => session?.paused === true && session.report === null);
    await sendCommand(browser, desk, { do: 'pause', paused: false });
    await readSession(browser, desk, (session) => session?.paused === false && session.report !== null);
  });

  it('goes with its frame, and comes with the next one', async () => {
    await desk.$eval('iframe', (frame) => (frame.hidden = true));
    await readSession(browser, desk, (session) => session === null);
    await desk.$eval('iframe', (frame) => {
      frame.hidden = false;
      frame.src = `${frame.src}?next`;
    });
    await poll(async () => (await editor()).url().endsWith('?next'), 'the next page');
    await (await editor()).click('body');
    await desk.keyboard.type('Hello.');
    await untilDraft('Hello.');
  });

  it('is let go of where its page turns into that of another helpdesk, and coached again when it turns back', async () => {
    const marks = async () => (await editor()).evaluate(() => CSS.highlights.size);
    await desk.keyboard.type(SHOUTING);
    await expect.poll(marks).toBeGreaterThan(0);
    await desk.evaluate(() => {
      history.pushState(null, '', '/issues/7');
      document.body.className = 'controller-issues';
    });
    await expect.poll(marks, { timeout: 10_000 }).toBe(0);
    await desk.evaluate(() => {
      history.pushState(null, '', '/desk.html');
      document.body.className = '';
    });
    await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  it('follows a helpdesk that is taught meanwhile, of which it knows only the id', async () => {
    await desk.waitForSelector('iframe');
    await browser.evaluateInExtension(
      (profile) => chrome.storage.local.set({ 'siteProfile:acme-desk': profile }),
      ACME,
    );
    const session = await readSession(browser, desk, (state) => state?.helpdesk === 'Acme Desk');
    expect(session?.conversation.thread.map(({ from }) => from)).toEqual(['customer']);
    await browser.evaluateInExtension(() => chrome.storage.local.remove('siteProfile:acme-desk'));
    await readSession(browser, desk, (state) => state !== null && state.helpdesk === null);
  });

  it('tells no script of either page a word', async () => {
    expect(await desk.evaluate('heard')).toEqual([]);
    expect(await (await editor()).evaluate('heard')).toEqual([]);
  });

  it('cannot be let in where the page has sealed its frame', async () => {
    await desk.goto(server.url('sealed.html'));
    await desk.click('iframe');
    await panelSays('no extension can be let in');
  });
});
