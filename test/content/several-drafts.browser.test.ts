import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const BOX = 'style="display: block; width: 500px; height: 90px"';
/** In the shape of the demo helpdesk, at an address that its profile matches. */
const DEMO = 'src/pages/demo/index.html';
const ticket = (id: string, subject: string, asked: string) => `<main data-ticket>
  <h1 data-subject>${subject}</h1>
  <div data-message="customer"><div data-body>${asked}</div></div>
  <form data-composer="reply"><textarea id="${id}" ${BOX}></textarea></form></main>`;
const PAGES = {
  [DEMO]:
    ticket('order', 'Order', 'Where is my order?') + ticket('kettle', 'Kettle', 'My kettle leaks. What now?'),
  'reply-and-note.html': `<form><textarea id="reply" ${BOX}></textarea></form>
    <form><input type="radio" name="kind" value="internal note" checked><textarea id="note" ${BOX}></textarea></form>`,
  'macro.html': `<textarea id="plain" ${BOX}></textarea><div id="rich" contenteditable="true" ${BOX}></div>`,
};

describe.each(browsers)('a page with several drafts, in %s', (name) => {
  const pages = usePages({ browser: name }, PAGES);

  async function open(path: keyof typeof PAGES): Promise<Page> {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await pages.browser.clickToolbarButton(page);
    await readSession(pages.browser, page, () => true);
    return page;
  }

  it('follows the agent from ticket to ticket', async () => {
    const page = await open(DEMO);
    const inFront = (subject: string, draft: string) =>
      readSession(
        pages.browser,
        page,
        (session) => session?.ticket === subject && session.conversation.draft === draft,
      );
    await page.type('#order', SHOUTING);
    const order = await inFront('Order', SHOUTING);
    expect(order?.conversation.thread.map(({ text }) => text)).toEqual(['Where is my order?']);
    await page.type('#kettle', 'Hello.');
    const kettle = await inFront('Kettle', 'Hello.');
    expect(kettle?.conversation.thread.map(({ text }) => text)).toEqual(['My kettle leaks. What now?']);
    expect(kettle?.shown.map(({ check }) => check)).not.toContain('shouting');
    await page.focus('#order');
    expect((await inFront('Order', SHOUTING))?.shown.map(({ check }) => check)).toContain('shouting');
    await page.$eval('main', (first) => first.remove());
    await inFront('Kettle', 'Hello.');
    await page.close();
  });

  it('coaches the reply and not the note beside it', async () => {
    const page = await open('reply-and-note.html');
    await page.type('#reply', SHOUTING);
    await readSession(pages.browser, page, (session) => session?.shown[0]?.check === 'shouting');
    await page.type('#note', SHOUTING);
    const note = await readSession(pages.browser, page, (session) => session?.mode === 'note');
    expect(note?.report).toBeNull();
    await page.focus('#reply');
    await readSession(pages.browser, page, (session) => session?.shown[0]?.check === 'shouting');
    await page.close();
  });

  it('hears of what a macro or a template puts in, without a sign', async () => {
    const page = await open('macro.html');
    const untilDraft = (text: string) =>
      readSession(pages.browser, page, (session) => session?.conversation.draft === text);
    await page.type('#plain', 'Hello.');
    await untilDraft('Hello.');
    await page.$eval('#plain', (draft, words) => ((draft as HTMLTextAreaElement).value = words), SHOUTING);
    expect((await untilDraft(SHOUTING))?.shown[0]?.check).toBe('shouting');
    await page.type('#rich', 'Hello.');
    await untilDraft('Hello.');
    await page.$eval('#rich', (draft, words) => (draft.innerHTML = `<p>${words}</p>`), SHOUTING);
    expect((await untilDraft(SHOUTING))?.shown[0]?.check).toBe('shouting');
    await page.close();
  });
});
