import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftInUse } from './draft-in-use';
import { browsers } from './launch';
import { asHeld, deskOf, openDraft } from './open-draft';
import { oneBrowser } from './soak';
import { useDraft } from './use-draft';
import { usePages } from './use-pages';

type OpenDraft = (html: string) => Promise<DraftInUse>;

/**
 * What a fix must be in an engine with a document of its own, which its page shows as HTML by `getContent` and
 * locks by `setEditable`. `extra` adds what is special about the engine; a test of it that spoils the page opens its own with `openAlone`.
 */
export function describeFixes(
  desk: string,
  extra: (open: OpenDraft, openAlone: OpenDraft) => void = () => undefined,
): void {
  const isFormer = deskOf(desk).kind === 'former';
  describe.each(isFormer ? oneBrowser : browsers)(`${desk} in %s`, (name) => {
    const pages = usePages({ browser: name, extension: false });
    const openNext = useDraft(pages, desk);
    const opened: Page[] = [];

    afterEach(async () => {
      for (const page of opened.splice(0)) await page.close();
    });

    const open: OpenDraft = async (html) => new DraftInUse(await openNext(html));
    const openAlone: OpenDraft = async (html) => {
      const page = await openDraft(pages.browser, pages.server, desk, html);
      opened.push(page);
      return new DraftInUse(page);
    };

    it('is undone and done again alone', async () => {
      const draft = await open('<p>We call soon.</p><p>Or <strong>later</strong>.</p>');
      const before = await draft.content();
      expect(await draft.replace('soon', 'today')).toBe(true);
      const after = await draft.content();
      expect(after).toBe(before.replace('soon', 'today'));
      await draft.undo();
      expect(await draft.content()).toBe(before);
      await draft.redo();
      expect(await draft.content()).toBe(after);
    });

    it('is undone and done again among what is typed before and after it', async () => {
      const draft = await open('');
      await draft.page.keyboard.type('Thanks soon');
      const states = [await draft.content()];
      expect(await draft.replace('soon', 'today')).toBe(true);
      states.push(await draft.content());
      await draft.page.keyboard.type('!');
      states.push(await draft.content());
      expect(await draft.read()).toBe('Thanks today!');
      for (const state of states.slice(0, -1).reverse()) {
        await draft.undo();
        expect(await draft.content()).toBe(state);
      }
      for (const state of states.slice(1)) {
        await draft.redo();
        expect(await draft.content()).toBe(state);
      }
    });

    it.each([
      ['before the words', 2, '<p>We, call today.</p>'],
      ['in the words', 10, '<p>We call today,.</p>'],
      ['behind the words', 12, '<p>We call today,.</p>'],
    ])('lets the agent type on %s', async (_where, at, expected) => {
      const draft = await open('<p>We call soon.</p>');
      await draft.setCaret(at);
      expect(await draft.replace('soon', 'today')).toBe(true);
      await draft.page.keyboard.type(',');
      expect(await draft.content()).toBe(expected);
    });

    it('takes the format of the words it begins with', async () => {
      const draft = await open('<p>We <strong>get back</strong> to you.</p>');
      expect(await draft.replace('get back to', 'call')).toBe(true);
      expect(await draft.content()).toBe('<p>We <strong>call</strong> you.</p>');
      expect(await draft.replace('We call', 'They write')).toBe(true);
      expect(await draft.content()).toBe('<p>They write you.</p>');
    });

    it('writes the first and the last words of the draft, and of a list', async () => {
      const draft = await open('<p>Soon or</p><ul><li>later</li><li>never at all</li></ul>');
      expect(await draft.replace('Soon', 'Today')).toBe(true);
      expect(await draft.replace('later', 'tomorrow')).toBe(true);
      expect(await draft.replace('never at all', 'now')).toBe(true);
      expect(await draft.content()).toBe('<p>Today or</p><ul><li>tomorrow</li><li>now</li></ul>');
      expect(await draft.read()).toBe('Today or\n- tomorrow\n- now');
    });

    it('counts emoji and combining letters as the engine does', async () => {
      const draft = await open('<p>👋🏽 Ane\u0301 👩‍👩‍👧 soon 🙂.</p><p>👋 then</p>');
      expect(await draft.replace('soon', '👍 today')).toBe(true);
      expect(await draft.replace('then', 'thé\u0301n')).toBe(true);
      expect(await draft.replace('👩‍👩‍👧', 'all')).toBe(true);
      const expected = '<p>👋🏽 Ane\u0301 all 👍 today 🙂.</p><p>👋 thé\u0301n</p>';
      expect(asHeld(desk, await draft.content())).toBe(asHeld(desk, expected));
    });

    it('reads nothing in an empty draft', async () => {
      const draft = await open('');
      expect(await draft.read()).toBe('');
      expect(await draft.page.evaluate(() => window.underTest.editor.ranges({ start: 0, end: 9 }))).toEqual(
        [],
      );
      await draft.page.keyboard.type('x');
      expect(await draft.read()).toBe('x');
      await draft.page.keyboard.press('Backspace');
      expect(await draft.read()).toBe('');
    });

    it('leaves a draft alone that is locked', async () => {
      const draft = await openAlone('<p>We call soon.</p>');
      const before = await draft.content();
      await draft.page.evaluate(() => window.setEditable!(false));
      expect(await draft.replace('soon', 'today')).toBe(false);
      expect(await draft.content()).toBe(before);
      expect(await draft.read()).toBe('We call soon.');
    });

    it('writes over the border of two paragraphs in one step', async () => {
      const draft = await open('<p>We call soon.</p><p>Or later.</p>');
      const before = await draft.content();
      expect(await draft.replace('soon.\nOr later', 'today')).toBe(true);
      expect(await draft.content()).toBe('<p>We call today.</p>');
      await draft.undo();
      expect(await draft.content()).toBe(before);
    });

    it('takes back what the engine changed on its way in', async () => {
      const draft = await openAlone('<p>We call soon.</p>');
      await draft.page.evaluate(() => window.changeInserted!('never'));
      expect(await draft.replace('soon', 'today')).toBe(false);
      expect(await draft.content()).toBe('<p>We call soon.</p>');
      expect(await draft.read()).toBe('We call soon.');
    });

    extra(open, openAlone);
  });
}
