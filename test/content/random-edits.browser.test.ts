import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers, type TestBrowser } from '../support/launch';
import { deskOf, frameOfDraft } from '../support/open-draft';
import { editAtRandom, type EditTrace } from '../support/random-edits';
import { desksIn, isSoak } from '../support/soak';
import { usePages } from '../support/use-pages';

/** Firefox takes several times as long for an edit. */
const COUNTS = isSoak ? { chromium: 300, firefox: 300 } : { chromium: 300, firefox: 80 };
/** 5,000 edits in a soak. */
const SEEDS = Array.from({ length: isSoak ? 17 : 1 }, (_, at) => 20261122 + at);
/**
 * Two runs without any coach differ now and then, where a drag begins or an editor looks at the clock. What a coach does
 * to a draft it does in each attempt.
 */
const RETRIES = 2;
/** Most time goes into the keys themselves; a busy machine needs many times as long. */
const TIMEOUT = 300_000;

describe.each(browsers)('random edits in %s', (name) => {
  const plain = usePages({ browser: name, extension: false });
  const coached = usePages({ browser: name });
  const count = COUNTS[name];
  const desks = desksIn(name).filter((desk) => !deskOf(desk).noRandomEdits?.in.includes(name));

  async function edit(
    { browser, server }: typeof plain,
    desk: string,
    seed: number,
    start: (page: Page) => Promise<() => Promise<void>>,
  ): Promise<EditTrace> {
    const { path, draft, atOnePace = '' } = deskOf(desk);
    const page = await browser.newPage();
    await page.goto(server.url(path) + atOnePace);
    await (await frameOfDraft(page, desk)).click(draft);
    const onPause = await start(page);
    return editAtRandom(page, { browser: name, seed, count, desk, onPause });
  }

  afterEach(async () => {
    for (const { browser } of [plain, coached]) {
      const [, ...opened] = await browser.browser.pages();
      for (const page of opened) await page.close();
    }
  });

  const alone = () => Promise.resolve(() => Promise.resolve());
  const withCoach = (shown: number[]) => async (page: Page) => {
    const { browser } = coached;
    await browser.clickToolbarButton(page);
    await expect.poll(() => browser.overlayRoot(page), { timeout: 20_000 }).not.toBeNull();
    return async () => void shown.push(await readMark(browser, page));
  };

  const runs = SEEDS.flatMap((seed) => desks.map((desk) => [desk, seed] as const));
  it.each(runs)(
    'C1, C2: leave the same document and selection behind in a %s, seed %i',
    { timeout: TIMEOUT, retry: RETRIES },
    async (desk, seed) => {
      const shown: number[] = [];
      const [without, beside] = await Promise.all([
        edit(plain, desk, seed, alone),
        edit(coached, desk, seed, withCoach(shown)),
      ]);
      // Else the coach slept, and the rest would prove nothing.
      expect(Math.max(...shown)).toBeGreaterThan(0);
      for (const part of ['edits', 'undone', 'redone'] as const)
        expect(firstDifference(without[part], beside[part]), part).toBeNull();
      expect(beside.held).toEqual(without.held);
      expect(new Set(without.edits).size).toBeGreaterThan(count / 2);
      expect(new Set(without.undone).size).toBeGreaterThan(count / 50);
    },
  );
});

/** Read where it stands: to ask as a panel does would bring the tab to the front, which ends a step of undo. */
async function readMark(browser: TestBrowser, page: Page): Promise<number> {
  const root = await browser.overlayRoot(page);
  return root!.$eval('.mark', (mark) => Number(mark.textContent));
}

/** All that follows it differs, too. */
function firstDifference(one: readonly string[], other: readonly string[]): object | null {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => one[index] !== other[index],
  );
  return at === undefined ? null : { before: one[at - 1], without: one[at], withCoach: other[at] };
}
