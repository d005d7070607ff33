import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { deskNames, deskOf, frameOfDraft } from '../support/open-draft';
import { editAtRandom, type EditTrace } from '../support/random-edits';
import { isSoak } from '../support/soak';
import { usePages } from '../support/use-pages';

const SEEDS = isSoak ? Array.from({ length: 20 }, (_, at) => 20261122 + at) : [20261122];
const COUNT = isSoak ? 300 : 100;
/** One edit takes about a tenth of a second, and all are made twice. */
const TIMEOUT = COUNT * 2_000;
const DESKS = deskNames.filter((name) => deskOf(name).noRandomEdits === undefined);

describe.each(browsers.filter((name) => name === 'chromium'))('random edits in %s', (name) => {
  const pages = usePages({ browser: name });

  async function run(
    desk: string,
    seed: number,
    start: (page: Page) => Promise<void>,
    look?: (page: Page) => Promise<void>,
  ): Promise<EditTrace> {
    const { path, draft, atOnePace = '' } = deskOf(desk);
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path) + atOnePace);
    await (await frameOfDraft(page, desk)).click(draft);
    await start(page);
    const trace = await editAtRandom(page, {
      seed,
      count: COUNT,
      desk,
      ...(look && { onPause: () => look(page) }),
    });
    await page.close();
    return trace;
  }

  const without = () => Promise.resolve();
  const withCoach = async (page: Page) => {
    await pages.browser.clickToolbarButton(page);
    await expect.poll(() => pages.browser.overlayRoot(page), { timeout: 5000 }).not.toBeNull();
  };

  const runs = SEEDS.flatMap((seed) => DESKS.map((desk) => [desk, seed] as const));
  it.each(runs)(
    'leave the same document and selection behind in a %s, seed %i',
    { timeout: TIMEOUT },
    async (desk, seed) => {
      const alone = await run(desk, seed, without);
      const shown: number[] = [];
      const coached = await run(desk, seed, withCoach, async (page) => {
        // Read where it stands: to ask as a panel does would bring the tab to the front, which ends a step of undo.
        const root = await pages.browser.overlayRoot(page);
        shown.push(await root!.$eval('.mark', (mark) => Number(mark.textContent)));
      });
      // Else the coach slept, and the rest would prove nothing.
      expect(Math.max(...shown)).toBeGreaterThan(0);
      for (const part of ['edits', 'undone', 'redone'] as const) expect(coached[part]).toEqual(alone[part]);
      expect(new Set(alone.edits).size).toBeGreaterThan(COUNT / 2);
      expect(new Set(alone.undone).size).toBeGreaterThan(COUNT / 15);
    },
  );
});
