import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

/** At an address that the demo's profile matches. */
const PATH = 'src/pages/demo/index.html';

const ticket = (number: string, question: string) => `<main data-ticket>
  <h1 data-subject><span data-number>${number}</span> Question</h1>
  <div data-message="customer"><div data-body>${question}</div></div>
  <form data-composer="reply"><textarea aria-label="Reply to ${number}" style="width: 500px; height: 120px"></textarea></form>
</main>`;
const PAGE = `<!doctype html><title>Desk</title><div id="app">${ticket('#1', 'Where is my order?')}</div>`;

describe.each(browsers)('a page that stays open for a long time in %s', (name) => {
  const pages = usePages({ browser: name }, { [PATH]: PAGE });
  let page: Page;

  beforeEach(async () => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(PATH));
    await pages.browser.clickToolbarButton(page);
    await page.type('textarea', 'We updated the TERMS AND CONDITIONS again.');
    await readSession(pages.browser, page, (session) => session?.shown[0]?.check === 'shouting');
  });

  it('is read by another profile after it navigated without a reload, and by the first one again', async () => {
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/elsewhere');
        document.querySelector('#app')!.innerHTML = html;
      },
      ticket('#2', 'Can I pay later?'),
    );
    await page.type('textarea', 'We updated the TERMS AND CONDITIONS again.');
    const unknown = await readSession(
      pages.browser,
      page,
      (session) => session?.helpdesk === null && session.shown.length > 0,
    );
    expect(unknown?.mode).toBe('unknown');
    await page.evaluate(
      (html) => {
        history.back();
        document.querySelector('#app')!.innerHTML = html;
      },
      ticket('#3', 'Can I cancel it?'),
    );
    const known = await readSession(pages.browser, page, (session) => session?.conversation.id === '#3');
    expect(known).toMatchObject({ helpdesk: 'Demo helpdesk', mode: 'reply' });
    expect(known?.report?.asks).toHaveLength(1);
    expect(await layers(page)).toBe(1);
  });

  it('coaches the editor that takes the place of another in the middle of a draft', async () => {
    await page.evaluate(() => {
      const old = document.querySelector('textarea')!;
      const rich = document.createElement('div');
      rich.contentEditable = 'true';
      rich.style.cssText = 'width: 500px; min-height: 120px';
      rich.textContent = old.value;
      old.replaceWith(rich);
    });
    await page.click('[contenteditable]');
    const painted = () =>
      page.evaluate(() =>
        ['rc-1', 'rc-2', 'rc-3'].flatMap((look) => [...(CSS.highlights.get(look) ?? [])].map(String)),
      );
    await expect.poll(painted, { timeout: 10_000 }).toEqual(['TERMS AND CONDITIONS']);
    await page.keyboard.press('End');
    await page.keyboard.type(' Ana');
    expect(await page.$eval('[contenteditable]', (rich) => rich.textContent)).toBe(
      'We updated the TERMS AND CONDITIONS again. Ana',
    );
    expect(await layers(page)).toBe(1);
  });

  it('keeps two open tickets apart, and shows the one with focus', async () => {
    await page.evaluate(
      (html) => {
        document.querySelector('#app')!.insertAdjacentHTML('beforeend', html);
      },
      ticket('#2', 'Can I pay later?'),
    );
    await page.type('[aria-label="Reply to #2"]', 'Yes, you can pay later.');
    const second = await readSession(pages.browser, page, (session) => session?.conversation.id === '#2');
    expect(second?.conversation.thread.map(({ text }) => text)).toEqual(['Can I pay later?']);
    await page.focus('[aria-label="Reply to #1"]');
    const first = await readSession(pages.browser, page, (session) => session?.conversation.id === '#1');
    expect(first?.conversation.thread.map(({ text }) => text)).toEqual(['Where is my order?']);
    expect(first?.shown[0]?.check).toBe('shouting');
  });

  it('holds no more layers than drafts after many tickets', async () => {
    for (let at = 1; at <= 30; at++) {
      await page.evaluate(
        (html) => {
          document.querySelector('#app')!.innerHTML = html;
        },
        ticket(`#${at}`, `Where is order ${at}?`),
      );
      await page.focus('textarea');
    }
    await readSession(pages.browser, page, (session) => session?.conversation.id === '#30');
    expect(await layers(page)).toBe(1);
  });
});

/** Elements of ours in the page: one for each draft that is coached. */
function layers(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div').length);
}
