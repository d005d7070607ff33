import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { readSession } from './panel-messages';
import { launch } from './launch';
import { servePages, type PageServer } from './serve';
import type { BrowserName, TestBrowser } from './test-browser';

/** In the shape of Redmine's issue page, at an address that its profile matches. It sends as Redmine does: by button or Control+Enter. */
const PATH = 'issues/7';
const PAGE = `<!doctype html><title>Issue 7</title><body class="controller-issues"><div id="content">
  <h2>Support #7</h2>
  <div class="issue details"><p class="author"><a class="user" href="/users/5">Nora Lindqvist</a></p>
    <div class="description"><div class="wiki">Hello, where is my order?</div></div></div>
  <div id="files"></div>
  <form id="search"><input name="q"><button>Search</button></form>
  <form id="issue-form">
    <textarea id="issue_notes" style="width: 600px; height: 120px"></textarea>
    <label><input type="checkbox" id="issue_private_notes"> Private</label>
    <input type="submit" name="commit" value="Submit"><button type="submit" id="preview">Preview</button>
  </form></div>
  <script>
    window.sent = [];
    window.seen = [];
    const form = document.querySelector('#issue-form');
    const send = (by) => window.sent.push(by + ': ' + document.querySelector('#issue_notes').value);
    for (const type of ['click', 'keydown'])
      document.addEventListener(type, ({ key, target }) => window.seen.push(type + ' ' + (key ?? target.value)));
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      send(event.target.id + ' ' + event.submitter?.value);
    });
    form.addEventListener('keydown', ({ keyCode, ctrlKey }) => keyCode === 13 && ctrlKey && send('keys'));
    window.macro = () => form.requestSubmit(form.querySelector('[name=commit]'));
  </script></body>`;
export const STOP = 'Please send us your password.';

declare global {
  interface Window {
    sent: string[];
    seen: string[];
    macro(): void;
  }
}

/** Pages that send by button and keys, and an agent who writes and sends there, for the describe block that calls it. */
export function useSendPages(name: BrowserName) {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ [PATH]: PAGE, 'unknown.html': PAGE });
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A reply that is checked and shows its stops. */
  async function write(draft: string, stops = 1): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(server.url(PATH));
    await browser.clickToolbarButton(page);
    await page.type('textarea', draft);
    await readSession(
      browser,
      page,
      (session) =>
        session?.conversation.draft === draft &&
        session.shown.filter(({ severity }) => severity === 'stop').length === stops,
    );
    await page.bringToFront();
    await page.focus('textarea');
    return page;
  }
  const submit = (page: Page) => page.click('[name=commit]');
  const sent = (page: Page) => page.evaluate(() => window.sent);
  const pressKeys = async (page: Page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  };
  /** The open question: its words, and the button that has focus. Null while none is open. */
  const question = async (page: Page) =>
    (await browser.overlayRoot(page))!.evaluate((node) => {
      const dialog = node.querySelector<HTMLDialogElement>('.send-dialog[open]');
      const { activeElement } = node as unknown as ShadowRoot;
      return dialog && { text: dialog.innerText, focus: activeElement?.textContent };
    });
  const choose = async (page: Page, label: string) => {
    const root = (await browser.overlayRoot(page))!;
    const button = await root.waitForSelector(`.send-dialog[open] ::-p-text(${label})`);
    await button!.click();
  };
  const draft = (page: Page) =>
    page.$eval('textarea', ({ value, selectionStart }) => ({
      value,
      selectionStart,
      hasFocus: document.activeElement?.id === 'issue_notes',
    }));

  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    write,
    submit,
    sent,
    pressKeys,
    question,
    choose,
    draft,
  };
}
