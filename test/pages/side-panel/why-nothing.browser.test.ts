import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../../src/locales/en';
import { axeViolations } from '../../support/axe';
import { oneBrowser } from '../../support/soak';
import { readSession } from '../../support/panel-messages';
import { poll } from '../../support/poll';
import { focusedName, pressByKey } from '../../support/press-by-key';
import { usePages } from '../../support/use-pages';

/** At an address that the demo's profile matches. */
const PATH = 'src/pages/demo/index.html';
const BOX = 'style="width: 500px; height: 120px"';
const DESK = `<!doctype html><title>Desk</title><main data-ticket><h1 data-subject>Lid</h1>
  <form data-composer="reply"><textarea ${BOX}></textarea></form></main><button>Elsewhere</button>`;
const STAYS_AWAY = `<!doctype html><textarea ${BOX} data-gramm="false"></textarea>`;
const GERMAN =
  'Guten Tag, Ihre Mühle ist leider noch nicht da, wir schreiben Ihnen bald. So ist das leider gewesen.';
const SITE = 'http://127.0.0.1';
const { why, panel: said, diagnosis } = texts;

describe.each(oneBrowser)('why nothing is seen, in the panel, in %s', (name) => {
  const pages = usePages({ browser: name }, { [PATH]: DESK, 'away.html': STAYS_AWAY });
  let desk: Page;
  let panel: Page;
  beforeAll(async () => {
    desk = await pages.browser.newPage();
    await desk.goto(pages.server.url(PATH));
    const tab = await pages.browser.tabId(desk);
    panel = await pages.browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
    await pressByKey(panel, why.title);
  });
  afterAll(() => panel?.close());

  const until = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
  const reasons = () =>
    panel.$$eval(
      '.why-row',
      (rows, reason) =>
        rows.flatMap((row) =>
          row.querySelector(`[aria-label="${reason}"]`) ? row.querySelector('span')!.textContent : [],
        ),
      why.reason,
    );
  /** Ends when these are the reasons, the first with its next step. */
  async function isBecause(...wanted: string[]): Promise<void> {
    await until(reasons).toEqual(wanted);
    expect(await panel.$$('.why-next')).toHaveLength(wanted.length > 0 ? 1 : 0);
    expect(await axeViolations(panel)).toEqual([]);
  }
  async function write(text: string): Promise<void> {
    await desk.bringToFront();
    await desk.$eval('textarea', (box) => (box.value = ''));
    await desk.click('textarea');
    await desk.keyboard.type(text);
    await readSession(pages.browser, desk, (session) => session?.conversation.draft === text.trim());
    await panel.bringToFront();
  }
  const become = (mode: string) =>
    desk.$eval('form', (form, mode) => form.setAttribute('data-composer', mode), mode);

  it('is that the coach is not there', async () => {
    await isBecause(why.site.missing);
  });

  it('is that nothing is written yet', async () => {
    await pages.browser.clickToolbarButton(desk);
    await panel.bringToFront();
    await isBecause(why.empty);
    expect(await panel.$eval('.why-rows', (list) => list.textContent)).toContain(
      why.page.known('Demo helpdesk'),
    );
  });

  it('is a note, until it is a reply', async () => {
    await become('note');
    await isBecause(said.noteTitle, why.empty);
    await become('reply');
    await isBecause(why.empty);
  });

  it('is another language', async () => {
    await write(GERMAN);
    await isBecause(said.otherLanguageTitle);
  });

  it('is nothing where all is fine', async () => {
    await write('Hello Ana, the lid was sent today and will be with you on Friday. Best wishes, Tom');
    await isBecause();
    await poll(
      () => panel.evaluate((words) => document.body.innerText.includes(words), why.allFine),
      why.allFine,
    );
  });

  it('is gone with the first hint, and leads to it where it is hidden', async () => {
    await write('Hello Ana, THE TERMS AND CONDITIONS are new. Best wishes, Tom');
    await poll(async () => (await panel.$('.why-rows')) === null, 'a hint');
    for (let hint = await panel.$('.finding'); hint; hint = await panel.$('.finding')) {
      const scopes = await hint.$$('.finding-scopes button');
      await scopes.at(-1)!.evaluate((button) => (button as HTMLElement).click());
      await poll(() => hint.evaluate((one) => !one.isConnected), 'the hint to go');
    }
    await until(async () => (await reasons()).length).toBe(1);
    await pressByKey(panel, why.showHidden);
    expect(await focusedName(panel)).toMatch(/^Hidden: \d/);
  });

  it('is the pause, which ends here', async () => {
    await panel.locator('.header-pause').click();
    await until(async () => (await reasons())[0]).toBe(said.pausedTitle);
    // The other one is in the header, which comes first.
    await panel.locator('.why-next button').click();
    await until(async () => (await reasons()).includes(said.pausedTitle)).toBe(false);
  });

  it('is that no reply is open', async () => {
    await desk.$eval('form', (form) => (form.hidden = true));
    await isBecause(said.noDraftTitle);
    await desk.$eval('form', (form) => (form.hidden = false));
  });

  it('shows what is copied of the diagnosis, and nothing else is', async () => {
    await write('Hello Ana, my secret is canarybird.');
    await pressByKey(panel, diagnosis.title);
    await poll(() => panel.$('.diagnosis-text'), 'the diagnosis');
    const shown = await panel.$eval('.diagnosis-text', (text) => text.textContent);
    expect(shown).toMatch(/^Reply Coach \d+\.\d+\.\d+, (?:Chrome|Firefox) \d+\nhelpdesk: demo, built in\n/);
    expect(shown).toContain('draft: textarea\nmode: reply\n');
    expect(shown).not.toContain('canarybird');
    expect(shown).not.toContain(new URL(pages.server.url('')).host);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.evaluate(() => {
      const writeText = async (text: string) => void Object.assign(window, { copied: text });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await pressByKey(panel, diagnosis.copy);
    await until(() => panel.evaluate(() => (window as unknown as { copied?: string }).copied)).toBe(shown);
    await poll(
      () => panel.evaluate((words) => document.body.innerText.includes(words), diagnosis.copied),
      'copied',
    );
  });

  it('is that the page asks assistants to stay away, where no profile knows it', async () => {
    await desk.bringToFront();
    await desk.goto(pages.server.url('away.html'));
    await pages.browser.clickToolbarButton(desk);
    await desk.click('textarea');
    await panel.bringToFront();
    await isBecause(said.optOut.title);
    expect(await panel.$eval('.why-rows', (list) => list.textContent)).toContain(why.page.unknown);
    await panel.locator('.why-next button').click();
    await until(async () => (await reasons()).includes(said.optOut.title)).toBe(false);
  });

  it('is that it has not started where it may', async () => {
    await pages.browser.allowSite(desk);
    const tab = await pages.browser.tabId(desk);
    await panel.bringToFront();
    // The browser may tell a moment later that the site is allowed, and then the coach starts once more.
    await poll(async () => {
      await pages.browser.evaluateInExtension(async (tabId) => {
        const func = () => (globalThis as { coachOfThisPage?: { end(): void } }).coachOfThisPage?.end();
        await chrome.scripting.executeScript({ target: { tabId }, func });
      }, tab);
      return (await reasons())[0] === said.idleTitle;
    }, said.idleTitle);
    await isBecause(said.idleTitle);
    expect(await panel.$eval('.why-rows', (list) => list.textContent)).toContain(why.site.allowed(SITE));
    await panel.locator('.why-next button').click();
    await until(async () => (await reasons()).includes(said.idleTitle)).toBe(false);
  });
});
