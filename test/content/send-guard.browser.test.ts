import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { readSession, sendCommand } from '../support/panel-messages';
import { servePages, type PageServer } from '../support/serve';

/** In the shape of Redmine's issue page, at an address that its profile matches. It sends as Redmine does: by button or Control+Enter. */
const PATH = 'issues/7';
const PAGE = `<!doctype html><title>Issue 7</title><body class="controller-issues"><div id="content">
  <h2>Support #7</h2>
  <div class="issue details"><p class="author"><a class="user" href="/users/5">Nora Lindqvist</a></p>
    <div class="description"><div class="wiki">Hello, where is my order?</div></div></div>
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
const STOP = 'Please send us your password.';

declare global {
  interface Window {
    sent: string[];
    seen: string[];
    macro(): void;
  }
}

describe.each(browsers)('a send in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ [PATH]: PAGE });
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

  it('is held once by a stop, and the page hears nothing of it', async () => {
    const page = await write(STOP);
    await page.evaluate(() => {
      window.seen.length = 0;
    });
    await submit(page);
    const asked = await question(page);
    expect(asked?.text).toContain('send us your password');
    expect(asked?.focus).toBe('Fix');
    expect(await page.evaluate(() => [window.sent, window.seen])).toEqual([[], []]);
    await page.keyboard.press('Escape');
    expect(await question(page)).toBeNull();
    expect(await draft(page)).toEqual({ value: STOP, selectionStart: STOP.length, hasFocus: true });
    await submit(page);
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('goes once by “Send anyway”', async () => {
    const page = await write(STOP);
    await submit(page);
    await choose(page, 'Send anyway');
    expect(await question(page)).toBeNull();
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is held when it goes by keys, and goes by them once more', async () => {
    const page = await write(STOP);
    await pressKeys(page);
    expect((await question(page))?.focus).toBe('Fix');
    expect(await sent(page)).toEqual([]);
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([`keys: ${STOP}`]);
    expect((await draft(page)).hasFocus).toBe(true);
  });

  it('is held when a script of the page presses the button', async () => {
    const page = await write(STOP);
    await page.evaluate(() => window.macro());
    expect(await question(page)).not.toBeNull();
    await choose(page, 'Send anyway');
    expect(await sent(page)).toEqual([`issue-form Submit: ${STOP}`]);
  });

  it('is led to the words by “Fix”, and needs no question once they are gone', async () => {
    const page = await write('Your code is {{code}}, enjoy.');
    await submit(page);
    await choose(page, 'Fix');
    const card = await (await browser.overlayRoot(page))!.$eval(
      '.card-place:not([hidden])',
      (node) => node.textContent,
    );
    expect(card).toContain('{{code}}');
    await page.keyboard.press('Escape');
    expect((await draft(page)).hasFocus).toBe(true);
    await page.$eval('textarea', (area) => area.setSelectionRange(13, 21));
    await page.keyboard.type('K7');
    await submit(page);
    expect(await sent(page)).toEqual(['issue-form Submit: Your code is K7, enjoy.']);
  });

  it('is held again for another stop only', async () => {
    const page = await write(STOP);
    await submit(page);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Your code is {{code}}.');
    await submit(page);
    const asked = (await question(page))!.text;
    expect(asked).toContain('send us your password');
    expect(asked).toContain('{{code}}');
    await choose(page, 'Back to the draft');
    expect((await draft(page)).hasFocus).toBe(true);
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });

  it('does not slip through by a second click or a key that is held', async () => {
    const page = await write(STOP);
    await page.click('[name=commit]', { count: 2 });
    expect(await sent(page)).toEqual([]);
    expect(await question(page)).not.toBeNull();
    await page.keyboard.press('Escape');

    const other = await write(STOP);
    await other.keyboard.down('Control');
    for (let press = 0; press < 4; press += 1) await other.keyboard.down('Enter');
    expect((await question(other))?.focus).toBe('Fix');
    await other.keyboard.up('Enter');
    await other.keyboard.up('Control');
    expect(await sent(other)).toEqual([]);
    expect(await question(other)).not.toBeNull();
  });

  it('goes without a word where nothing stops it', async () => {
    const warned = await write('We updated the TERMS AND CONDITIONS again.', 0);
    await submit(warned);
    expect(await sent(warned)).toHaveLength(1);

    const dismissed = await write(STOP);
    await sendCommand(browser, dismissed, { do: 'dismiss', finding: 0, scope: 'here' });
    await readSession(browser, dismissed, (session) => session?.dismissed.length === 1);
    await submit(dismissed);
    expect(await sent(dismissed)).toHaveLength(1);

    const paused = await write(STOP);
    await sendCommand(browser, paused, { do: 'pause', paused: true });
    await readSession(browser, paused, (session) => session?.paused === true);
    await submit(paused);
    expect(await sent(paused)).toHaveLength(1);
  });

  it('of a note is never held, also when a script made it one just now', async () => {
    const page = await write(STOP);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#issue_private_notes')!.checked = true;
    });
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });

  it('is nothing that another button or form does', async () => {
    const page = await write(STOP);
    await page.click('#preview');
    await page.click('#search button');
    expect(await sent(page)).toEqual([`issue-form : ${STOP}`, `search : ${STOP}`]);
  });

  it('is not asked about once the agent has switched that off', async () => {
    const page = await write(STOP);
    await browser.evaluateInExtension(() => chrome.storage.local.set({ holdsSends: false }));
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
    await browser.evaluateInExtension(() => chrome.storage.local.set({ holdsSends: true }));
  });

  it('goes when the question cannot be seen', async () => {
    const page = await write(STOP);
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await submit(page);
    expect(await sent(page)).toHaveLength(1);
  });
});
