import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { deskOf } from '../support/open-draft';
import { readSession, sendCommand } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
/** Far more than CodeMirror draws around what is in view. */
const REST = '\nWe call you.'.repeat(400);

/** The real extension on an editor that draws only the lines around those in view. */
describe.each(browsers)('a part of a draft in %s', (name) => {
  const pages = usePages({ browser: name });

  it('is not coached, and the panel can say so; the whole of it is, before and after', async () => {
    const { browser, server } = pages;
    const { path, draft } = deskOf('codemirror6');
    const page = await browser.newPage();
    await page.goto(server.url(path));
    await page.click(draft);
    await browser.clickToolbarButton(page);
    await page.click(draft);
    await page.keyboard.type(SHOUTING);
    const isCoached = () => readSession(browser, page, (session) => session?.shown.length === 1);
    await isCoached();

    await page.evaluate((text) => window.setContent!(text), SHOUTING + REST);
    const part = await readSession(browser, page, (session) => session?.isWhole === false);
    expect(part).toMatchObject({ report: null, shown: [] });
    const root = (await browser.overlayRoot(page))!;
    const mark = await root.$('.mark-place');
    expect(await mark!.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

    await page.evaluate((text) => window.setContent!(text), SHOUTING);
    expect((await isCoached())?.isWhole).toBe(true);
    await sendCommand(browser, page, { do: 'fix', finding: 0, fix: 0 });
    await readSession(browser, page, (session) => session?.conversation.draft === CALM);
    expect(await page.evaluate(() => window.getContent!())).toBe(CALM);
    await page.close();
  });
});
