import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
const BODY = '<!doctype html><body contenteditable="true" style="margin: 0; height: 110px"></body>';
const FRAME = 'style="width: 500px; height: 120px"';
const around = (frame: string) => `<!doctype html><main>
  <div class="message customer"><time>9:00</time><p>Where is my order? It should have been here on Monday.</p></div>
  <div class="message agent"><time>9:05</time><p>I am looking for it right now, one moment please.</p></div>
  ${frame}</main>`;
const filled = (how: string) =>
  around(
    `<iframe ${FRAME}></iframe><script>const frame = document.querySelector('iframe'), body = ${JSON.stringify(BODY)}; ${how}</script>`,
  );

/** The ways in which a page gives an editor a frame of its own origin. */
const PAGES = {
  'of the same address': around(`<iframe ${FRAME} src="body.html"></iframe>`),
  'with srcdoc': around(`<iframe ${FRAME} srcdoc='${BODY}'></iframe>`),
  'with about:blank, filled node by node': filled(
    `const { body: blank } = frame.contentDocument; blank.contentEditable = 'true'; blank.style.height = '110px';`,
  ),
  'with document.write': filled(
    'const page = frame.contentDocument; page.open(); page.write(body); page.close();',
  ),
  'with document.write, long after the page': filled(
    'setTimeout(() => { const page = frame.contentDocument; page.open(); page.write(body); page.close(); }, 3000);',
  ),
  'in a shadow root': around(
    `<reply-box><template shadowrootmode="open"><iframe ${FRAME} srcdoc='${BODY}'></iframe></template></reply-box>`,
  ),
};
const fileOf = (kind: string) => `${kind.replace(/\W+/g, '-')}.html`;
const files = Object.fromEntries(Object.entries(PAGES).map(([kind, html]) => [fileOf(kind), html]));

describe.each(browsers)('a draft in a frame of the page’s own origin, in %s', (name) => {
  const pages = usePages({ browser: name }, { 'body.html': BODY, ...files });

  const untilDraft = (page: Page, text: string) =>
    readSession(pages.browser, page, (session) => session?.conversation.draft === text);

  async function frameOf(page: Page): Promise<Frame> {
    const frame = await (await page.waitForSelector('>>> iframe'))!.contentFrame();
    await frame.waitForSelector('[contenteditable="true"]');
    return frame;
  }

  it.each(Object.keys(PAGES))('is coached %s', async (kind) => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(fileOf(kind)));
    await pages.browser.clickToolbarButton(page);
    await readSession(pages.browser, page, () => true);
    const frame = await frameOf(page);
    await frame.click('body');
    await page.keyboard.type(SHOUTING);
    const session = await untilDraft(page, SHOUTING);
    expect(session?.conversation.thread.map(({ from }) => from)).toEqual(['customer', 'agent']);
    await expect
      .poll(() =>
        frame.evaluate(() => ({
          line: getComputedStyle(document.body, '::highlight(rc-2)').textDecorationStyle,
          marked: [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
        })),
      )
      .toEqual({ line: 'dashed', marked: ['TERMS AND CONDITIONS'] });
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await untilDraft(page, CALM);
    await page.close();
  });
});
