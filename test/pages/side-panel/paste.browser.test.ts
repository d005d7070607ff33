import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/axe';
import { launch, type TestBrowser } from '../../support/launch';
import { oneBrowser } from '../../support/soak';
import { poll } from '../../support/poll';

const MESSAGE = 'My grinder is broken. When will the new one arrive? Will you refund the express fee?';
const GERMAN =
  'Guten Tag, wann kommt meine neue Mühle an? Ich warte schon seit zwei Wochen und habe nichts gehört.';
const DRAFT = "Hi Bob,\n\nThe new one will arrive on Thursday. We'll get back to you.\n\nTom";

describe.each(oneBrowser)('pasting a message and a draft in %s', (browser) => {
  let driver: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    driver = await launch({ browser });
    page = await driver.openExtensionPage('src/pages/side-panel/index.html');
    await page.locator('::-p-aria(Paste a message and a draft)').click();
    await page.locator('[name=message]').fill(MESSAGE);
    await page.locator('[name=reply]').fill(DRAFT);
    await page.locator('[name=customer]').fill('Ana Ruiz');
    await page.waitForSelector('.stop');
  });
  afterAll(() => driver.close());

  const click = (label: string) => page.locator(`::-p-aria(${label})`).click();
  const reply = () => page.$eval('[name=reply]', (box) => (box as HTMLTextAreaElement).value);
  const titles = () => page.$$eval('.finding-title', (all) => all.map((title) => title.textContent));
  const until = (what: string, is: () => Promise<boolean>) => poll(is, what);

  it('ticks off the questions, with the words that answer', async () => {
    const rows = await page.$$eval('.ask', (all) =>
      all.map((row) => [
        row.querySelector('.icon')?.getAttribute('aria-label'),
        row.querySelector('.ask-words')?.textContent,
      ]),
    );
    expect(rows).toContainEqual(['Answered', 'When will the new one arrive?']);
    expect(rows).toContainEqual(['Open', 'Will you refund the express fee?']);
  });

  it('tells the counts to those who listen', async () => {
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toMatch(
      /hints?, 1 question open$/,
    );
  });

  it('shows the words in the draft', async () => {
    const words = await page.evaluate(() => {
      const card = [...document.querySelectorAll('.finding')].find((one) => one.querySelector('.stop'));
      [...(card?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Show')?.click();
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(words).toBe('Bob');
  });

  it('leads from an answered question to the answer, from an open one to the question', async () => {
    const selected = () =>
      page.evaluate(() => {
        const { name, value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
        return [name, value.slice(selectionStart, selectionEnd)];
      });
    await click('Show in the reply: When will the new one arrive?');
    expect(await selected()).toEqual(['reply', expect.stringContaining('on Thursday')]);
    await click('Show: Will you refund the express fee?');
    expect(await selected()).toEqual(['message', 'Will you refund the express fee?']);
  });

  it('asks no spell check of the browser about what is pasted', async () => {
    const checked = await page.$$eval('.paste textarea, .paste input', (boxes) =>
      boxes.map((box) => (box as HTMLElement).spellcheck),
    );
    expect(checked).toEqual([false, false, false]);
  });

  it('puts a fix into the draft and takes it back in one step', async () => {
    await click('Replace with: Ana');
    expect(await reply()).toBe(DRAFT.replace('Bob', 'Ana'));
    await until('the hint to go', async () => (await page.$('.stop')) === null);
    await click('Undo');
    expect(await reply()).toBe(DRAFT);
    await page.waitForSelector('.stop');
  });

  it('opens a score into its arithmetic', async () => {
    await page.locator('.score').click();
    const sum = await page.$eval('.arithmetic p', (line) => line.textContent?.replaceAll('\u00a0', ' '));
    expect(sum).toMatch(/^100 .*− 9 unanswered question.* = \d+$/);
  });

  it('hides what is dismissed and brings it back', async () => {
    const before = await titles();
    await click('Dismiss: Will you refund the express fee?');
    await until('the question to go', async () => (await page.$$('.ask')).length === 1);
    await page.locator('#hidden-title').wait();
    await page.locator('[aria-labelledby=hidden-title] button').click();
    await until('the question to return', async () => (await page.$$('.ask')).length === 2);
    expect(await titles()).toEqual(before);
  });

  it('keeps the texts while the agent looks at the page', async () => {
    await click('Back to the page');
    await page.waitForSelector('.empty');
    await click('Paste a message and a draft');
    expect(await reply()).toBe(DRAFT);
  });

  it('says so when the texts are in a language that it does not read', async () => {
    const other = await driver.openExtensionPage('src/pages/side-panel/index.html');
    await other.locator('::-p-aria(Paste a message and a draft)').click();
    await other.locator('[name=message]').fill(GERMAN);
    await other.locator('.empty').wait();
    expect(await other.$eval('.empty', (section) => section.textContent)).toMatch(
      /The coach reads English so far/,
    );
    expect(await other.$('.scores')).toBeNull();
    await other.close();
  });

  it('opens the demo helpdesk for whoever has nothing to paste', async () => {
    const fresh = await driver.openExtensionPage('src/pages/side-panel/index.html');
    await fresh.locator('::-p-aria(Paste a message and a draft)').click();
    await fresh.locator('::-p-aria(Try it on the demo helpdesk)').click();
    await until('the demo', () =>
      driver.evaluateInExtension(async () => {
        const url = chrome.runtime.getURL('src/pages/demo/index.html');
        const isDemo = ({ url: at }: { url?: string }) => at?.startsWith(url) ?? false;
        const demo = (await chrome.tabs.query({})).find(isDemo);
        if (demo?.id !== undefined) await chrome.tabs.remove(demo.id);
        return demo !== undefined;
      }),
    );
    await fresh.close();
    await page.bringToFront();
  });

  it('has no accessibility violation', async () => {
    await page.waitForSelector('.finding');
    expect(await axeViolations(page)).toEqual([]);
  });
});
