import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { poll } from '../support/poll';
import { pressByKey } from '../support/press-by-key';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

const BOX = 'style="width: 500px; height: 120px"';
const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const STAYS_AWAY = 'This page asks writing assistants to stay away';
const ANYWAY = 'Coach on this site anyway';

/** Quill 1 itself asks for it, whatever its page wants. */
const quill1 = (marks: string) =>
  `<div class="ql-container"><div class="ql-editor" contenteditable="true" ${BOX} ${marks}></div><div class="ql-clipboard"></div></div>`;

/** Marks, and whether a draft that carries them is left alone. */
const MARKS: [html: string, isLeftAlone: boolean][] = [
  [`<textarea ${BOX} data-gramm="false"></textarea>`, true],
  [`<textarea ${BOX} data-gramm_editor="false"></textarea>`, true],
  [`<div data-enable-grammarly="false"><textarea ${BOX}></textarea></div>`, true],
  [`<div data-lt-active="false"><div contenteditable="true" ${BOX}></div></div>`, true],
  [
    `<div data-gramm="false"><template shadowrootmode="open"><textarea ${BOX}></textarea></template></div>`,
    true,
  ],
  [`<textarea ${BOX} spellcheck="false"></textarea>`, false],
  [`<div data-gramm="false"><textarea ${BOX} data-gramm="true"></textarea></div>`, false],
  [`<textarea ${BOX} data-lt-tmp-id="lt-1" spellcheck="false" data-gramm="false"></textarea>`, false],
  [quill1('data-gramm="false"'), false],
  [quill1('data-gramm="false" data-lt-active="false"'), true],
  [`<div data-gramm="false">${quill1('data-gramm="false"')}</div>`, true],
  [`<div data-gramm="false">A part of its own</div><textarea ${BOX}></textarea>`, false],
];
const PAGES = Object.fromEntries(
  MARKS.map(([html], at) => [`${at}.html`, `<!doctype html><main>${html}</main>`]),
);

describe.each(browsers)('a page that asks writing assistants to stay away, in %s', (name) => {
  const pages = usePages({ browser: name }, PAGES);

  async function write(page: Page): Promise<void> {
    await page.bringToFront();
    const draft = await page.waitForSelector('>>> :is(textarea, [contenteditable])');
    await draft!.click();
    await page.keyboard.type(SHOUTING);
  }
  async function open(path: string): Promise<Page> {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await pages.browser.clickToolbarButton(page);
    await readSession(pages.browser, page, () => true);
    return page;
  }
  const isCoached = (page: Page) =>
    readSession(pages.browser, page, (session) => session?.conversation.draft === SHOUTING);
  async function openPanel(page: Page): Promise<Page> {
    const tab = await pages.browser.tabId(page);
    return pages.browser.openExtensionPage(`src/pages/side-panel/index.html?tabId=${tab}`);
  }
  const says = (panel: Page, words: string) =>
    poll(() => panel.evaluate((wanted) => document.body.innerText.includes(wanted), words), words);

  const marks = oneBrowser.includes(name) ? MARKS : MARKS.slice(0, 1);
  it.each(marks)('C3: is heeded or not: %s', async (html, isLeftAlone) => {
    const page = await open(`${MARKS.findIndex((mark) => mark[0] === html)}.html`);
    await write(page);
    if (!isLeftAlone) await isCoached(page);
    const panel = await openPanel(page);
    await says(panel, isLeftAlone ? STAYS_AWAY : 'What the coach does not see here');
    expect((await pages.browser.overlayRoot(page)) === null).toBe(isLeftAlone);
    await panel.close();
    await page.close();
  });

  it('is heeded as soon as it is told, also at the draft itself', async () => {
    const page = await open(`${MARKS.findIndex(([html]) => html.includes('spellcheck="false"'))}.html`);
    await write(page);
    await isCoached(page);
    await page.$eval('textarea', (draft) => draft.setAttribute('data-gramm', 'false'));
    await readSession(pages.browser, page, (session) => session === null);
    await page.close();
  });

  it('is coached all the same where the agent says so, until they take it back', async () => {
    const page = await open('0.html');
    await write(page);
    const panel = await openPanel(page);
    await says(panel, STAYS_AWAY);
    expect(await axeViolations(panel)).toEqual([]);
    await pressByKey(panel, ANYWAY);
    await says(panel, 'You chose to be coached on this site anyway.');
    expect(await axeViolations(panel)).toEqual([]);
    await isCoached(page);

    // Remembered for the site, not for the page.
    const other = await open('2.html');
    await write(other);
    await isCoached(other);

    await pressByKey(panel, 'Stay away on this site');
    await says(panel, ANYWAY);
    await readSession(pages.browser, page, (session) => session === null);
    await readSession(pages.browser, other, (session) => session === null);
    expect(await pages.browser.overlayRoot(other)).toBeNull();
    for (const opened of [panel, other, page]) await opened.close();
  });
});
