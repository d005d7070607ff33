import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { readSession } from '../support/panel-messages';
import { usePages } from '../support/use-pages';

const SHOUTING = 'We updated the TERMS AND CONDITIONS again.';
const CALM = 'We updated the terms and conditions again.';
const BOX = 'id="draft" style="display: block; width: 500px; height: 120px"';
const DRAFTS = {
  rich: `<div contenteditable="true" ${BOX}></div>`,
  plain: `<textarea ${BOX}></textarea>`,
};
/** Pages of our own in which a script does to the draft what other assistants do. */
const STAND_INS = ['boxes beside', 'copy beside', 'boxes inside', 'words wrapped'] as const;
const page = (draft: string, standIn: string) =>
  `<!doctype html><main><form>${draft}</form></main><script type="module" src="assistants.ts?${encodeURIComponent(standIn)}"></script>`;
const fileOf = (draft: string, standIn: string) => `${draft}-${standIn.replace(' ', '-')}.html`;
const cases = Object.keys(DRAFTS).flatMap((draft) =>
  // What cannot be in a text field is tried in an editable only.
  STAND_INS.filter((standIn) => draft === 'rich' || standIn.endsWith('beside')).map(
    (standIn) => [draft, standIn] as const,
  ),
);
const PAGES = Object.fromEntries(
  cases.map(([draft, standIn]) => [
    fileOf(draft, standIn),
    page(DRAFTS[draft as keyof typeof DRAFTS], standIn),
  ]),
);

describe.each(oneBrowser)('beside another assistant, in %s', (name) => {
  const pages = usePages({ browser: name }, PAGES);

  const untilDraft = (desk: Page, text: string) =>
    readSession(pages.browser, desk, (session) => session?.conversation.draft === text);
  const doings = (desk: Page) => desk.evaluate(() => window.doings!);

  it.each(cases)('a draft (%s) is read once, mended and left in peace: %s', async (draft, standIn) => {
    const desk = await pages.browser.newPage();
    await desk.goto(pages.server.url(fileOf(draft, standIn)));
    await desk.waitForFunction(() => window.doings !== undefined);
    await pages.browser.clickToolbarButton(desk);
    await readSession(pages.browser, desk, () => true);
    await desk.click('#draft');
    await desk.keyboard.type(SHOUTING);
    const session = await untilDraft(desk, SHOUTING);
    expect(session?.shown.filter(({ check }) => check === 'shouting')).toHaveLength(1);

    // Neither answers what the other does: both come to rest, and stay there.
    await desk.waitForFunction(
      () =>
        new Promise<boolean>((resolve) => {
          const before = window.doings;
          setTimeout(() => resolve(before === window.doings), 1000);
        }),
    );
    const [before, at] = [await readSession(pages.browser, desk, () => true), await doings(desk)];
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await readSession(pages.browser, desk, () => true))?.revision).toBe(before?.revision);
    expect(await doings(desk)).toBe(at);

    await desk.keyboard.press('F8');
    await desk.keyboard.press('Enter');
    await untilDraft(desk, CALM);
    await desk.close();
  });
});
