import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../support/history-keys';
import { browsers } from '../support/launch';
import { asHeld, deskOf, openDraft } from '../support/open-draft';
import { seededRandom } from '../support/seeded-random';
import { desksIn, isSoak } from '../support/soak';
import { usePages } from '../support/use-pages';

const COUNT = isSoak ? 200 : 30;
const SEED = 20261122;

/** Each word stands in its draft once, and in no tag of it. */
const RICH =
  '<p>Dear Zoé, thanks <strong>for waiting, my</strong> friend 👋 here.</p>' +
  '<p>Wé\u0301 call <em>today</em> or <strong>to</strong>morrow.</p>' +
  '<ul><li>First point</li><li>Second <strong>thing</strong>.</li></ul><p>Yours Björk</p>';
const PLAIN =
  'Dear Zoé, thanks for waiting, my friend 👋 here.\n\nWé\u0301 call today.\n- First point\nYours Björk';
/** None that is written as an entity. */
const NEW_WORDS = ['żęłć', '👋🏽', 'e\u0301t', 'two words', 'n'];
const WORD = /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}\p{Emoji_Modifier}?/gu;

/**
 * Where the browser itself edits, it may make a no-break space of a blank beside the words or take bold from them, as
 * when an agent types; what would take the blank away is refused.
 */
const isCareless = (desk: string) => desk === 'contenteditable';
/** All but that. */
const plain = (html: string) => html.replaceAll('&nbsp;', ' ').replace(/<\/?strong>|<\/?b>/g, '');

describe.each(browsers)('random fixes in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  let page: Page;

  afterEach(() => page.close());

  /** What the agent reads, and what is sent. */
  const draft = () =>
    page.evaluate(() => {
      const { element, read } = window.underTest.editor;
      return [
        read(),
        window.getContent?.() ?? ('value' in element ? String(element.value) : element.innerHTML),
      ];
    });
  const replace = (words: string, text: string) =>
    page.evaluate(
      async (from, to) => {
        const { editor } = window.underTest;
        const start = editor.read().indexOf(from);
        return editor.replace({ start, end: start + from.length }, from, to);
      },
      words,
      text,
    );
  it.each(desksIn(name))('are each one step of undo in %s and leave all else as it was', async (desk) => {
    const random = seededRandom(SEED);
    page = await openDraft(pages.browser, pages.server, desk, deskOf(desk).isRich ? RICH : PLAIN);
    let taken = 0;
    for (let fix = 0; fix < COUNT; fix += 1) {
      const before = await draft();
      const words = before[0]!
        .match(WORD)!
        .filter((word) => before.every((part) => part.split(word).length === 2));
      const word = words[random(words.length)]!;
      const fresh = asHeld(desk, `${NEW_WORDS[random(NEW_WORDS.length)]!}${fix}x`);
      const isTaken = await replace(word, fresh);
      expect(isTaken || isCareless(desk)).toBe(true);
      taken += isTaken ? 1 : 0;
      const after = await draft();
      const [text, html] = isTaken ? before.map((part) => part.replace(word, fresh)) : before;
      expect(after[0]).toBe(text);
      expect(isCareless(desk) ? plain(after[1]!) : after[1]).toBe(isCareless(desk) ? plain(html!) : html);
      if (!isTaken) continue;
      await undo(page);
      expect(await draft()).toEqual(before);
      await redo(page, desk);
      expect(await draft()).toEqual(after);
    }
    expect(taken).toBeGreaterThan(COUNT * 0.8);
  });
});
