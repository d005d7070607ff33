import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { DRAFT, openCoached, placeOf, useCoached } from '../support/open-coached';
import { boxOf, deskOf, openDraft } from '../support/open-draft';
import { exampleDesks } from '../support/soak';
import { usePages } from '../support/use-pages';

describe.each(browsers)('overlay in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  const opened: Page[] = [];

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  async function openAlone(desk: string): Promise<Page> {
    const page = await openCoached(pages.browser, pages.server, desk);
    opened.push(page);
    return page;
  }

  const root = async (page: Page): Promise<ElementHandle<HTMLElement>> =>
    (await pages.browser.overlayRoot(page))!;
  const cardLabel = async (page: Page) =>
    (await root(page)).evaluate(
      (node) => node.querySelector('.card-place:not([hidden]) .card')?.getAttribute('aria-label') ?? null,
    );
  const focused = async (page: Page) =>
    (await root(page)).evaluate((node) => (node as unknown as ShadowRoot).activeElement?.textContent ?? null);
  const marked = async (page: Page) => {
    const mirrored = await (
      await root(page)
    ).$$eval('.mirror [class^=mirror-]', (spans) => spans.map((span) => span.textContent));
    return [...mirrored, ...(await highlighted(page))].sort();
  };
  const highlighted = (page: Page) =>
    page.evaluate(() => {
      const { CSS } = window.underTest.editor.element.ownerDocument.defaultView!;
      return [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String));
    });
  /** All that the page and the document of the draft hold. */
  const wholePage = (page: Page) =>
    page.evaluate(() => {
      const { documentElement } = window.underTest.editor.element.ownerDocument;
      return [document.documentElement.outerHTML, documentElement.outerHTML];
    });
  /** Until the editor knows where the caret is: no hand is quick enough for two keys in one frame. */
  const settled = (page: Page) =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
  const goToEnd = async (page: Page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => {
      const { editor } = window.underTest;
      return editor.selection()?.start === editor.read().length;
    });
    await settled(page);
  };
  const hasFocus = (page: Page) =>
    page.evaluate(() => {
      const { element } = window.underTest.editor;
      return element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element;
    });
  const draftState = async (page: Page) => [
    ...(await page.evaluate(() => {
      const { editor } = window.underTest;
      return [editor.element.outerHTML, editor.read(), editor.selection()];
    })),
    await hasFocus(page),
  ];
  describe.each(exampleDesks)('on %s', (desk) => {
    const open = useCoached(pages, desk);

    it('C4: marks three findings at most and adds one element to the page, outside the editor', async () => {
      const page = await openDraft(
        pages.browser,
        pages.server,
        desk,
        deskOf(desk).isRich ? `<p>${DRAFT}</p>` : DRAFT,
      );
      const before = await wholePage(page);
      await page.close();
      const coached = await openAlone(desk);
      const withHost = before[0]!.replace('</html>', '<div></div></html>');
      const isFramed = before[0] !== before[1];
      expect(await wholePage(coached)).toEqual([withHost, isFramed ? before[1] : withHost]);
      expect(await marked(coached)).toEqual(['Send us your password', 'get back to you', 'if you feel']);
    });

    it('leaves nothing behind', async () => {
      const page = await open();
      await page.keyboard.press('F8');
      await page.evaluate(() => window.coached.controller.abort());
      expect(await pages.browser.overlayRoot(page)).toBeNull();
      expect(await highlighted(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
      await page.keyboard.press('F8');
      expect(await pages.browser.overlayRoot(page)).toBeNull();
    });

    it('takes all marks away for a note', async () => {
      const page = await open();
      await page.evaluate(() => window.coached.overlay.show(null, 0));
      expect(await marked(page)).toEqual([]);
      const mark = await (await root(page)).$('.mark-place');
      expect(await mark!.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
    });

    it('C6: opens the card by key, in order, and gives focus and selection back', async () => {
      const page = await open();
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      await settled(page);
      const before = await draftState(page);
      await page.keyboard.press('F8');
      expect(await cardLabel(page)).toBe('About get back to you');
      expect(await focused(page)).toBe('«get back to you»');
      await page.keyboard.press('F8');
      expect(await cardLabel(page)).toBe('About if you feel');
      await page.keyboard.down('Shift');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await page.keyboard.up('Shift');
      expect(await cardLabel(page)).toBe('One question is open');
      await page.keyboard.press('Escape');
      expect(await cardLabel(page)).toBeNull();
      expect(await draftState(page)).toEqual(before);
    });

    it('steps through everything that the mark counts, and marks words when it comes to them', async () => {
      const page = await open();
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await settled(page);
      const seen: (string | null)[] = [];
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('F8');
        seen.push(await cardLabel(page));
        if (step === 3) expect(await marked(page)).toContain('NOW');
        expect((await marked(page)).length).toBeLessThanOrEqual(3);
      }
      const words = ['get back to you', 'if you feel', 'Send us your password', 'NOW'];
      expect(seen).toEqual([...words.map((one) => `About ${one}`), 'One question is open']);
    });

    it('closes a card that the pointer opened at Escape, and leaves the key to the page', async () => {
      const page = await open();
      await page.evaluate(() => {
        const { defaultView } = window.underTest.editor.element.ownerDocument;
        defaultView!.addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key }));
      });
      const { x, y } = await placeOf(pages.browser, page, 0);
      await page.mouse.move(x, y);
      await expect.poll(() => cardLabel(page)).toBe('About get back to you');
      await page.keyboard.press('Escape');
      expect(await cardLabel(page)).toBeNull();
      expect(await page.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('Escape');
    });

    it('writes a fix from the keyboard and goes on in the draft', async () => {
      const page = await open();
      await goToEnd(page);
      await page.keyboard.down('Shift');
      await page.keyboard.press('F8');
      await page.keyboard.up('Shift');
      expect(await cardLabel(page)).toBe('About NOW');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.underTest.editor.read().includes('«NOW».'));
      await expect.poll(() => cardLabel(page)).toBeNull();
      await page.keyboard.type(' Tom');
      expect(await page.evaluate(() => window.underTest.editor.read())).toBe(
        DRAFT.replace('NOW', '«NOW»') + ' Tom',
      );
    });

    it('opens the card where the pointer rests, without taking focus, and closes it when the pointer leaves', async () => {
      const page = await open();
      const before = await draftState(page);
      const { x, y } = await placeOf(pages.browser, page, 0);
      await page.mouse.move(x, y);
      await expect.poll(() => cardLabel(page)).toBe('About get back to you');
      expect(await draftState(page)).toEqual(before);
      await page.mouse.move(x, y - 100);
      await expect.poll(() => cardLabel(page)).toBeNull();
      expect(await draftState(page)).toEqual(before);
    });

    it('C9: opens the card at a click, keeps the caret while its buttons are pressed, and closes when the agent types', async () => {
      const page = await open();
      const { x, y } = await placeOf(pages.browser, page, 0);
      await page.mouse.click(x, y);
      await expect.poll(() => cardLabel(page)).toBe('About get back to you');
      const before = await draftState(page);
      await (await (await root(page)).$('summary'))!.click();
      expect(await draftState(page)).toEqual(before);
      await page.keyboard.type('x');
      await expect.poll(() => cardLabel(page)).toBeNull();
      expect(await page.evaluate(() => window.underTest.editor.read().length)).toBe(DRAFT.length + 1);
    });

    it('closes the card at a press elsewhere', async () => {
      const page = await open();
      const { x, y } = await placeOf(pages.browser, page, 0);
      await page.mouse.click(x, y);
      await expect.poll(() => cardLabel(page)).toBe('About get back to you');
      await page.click('h1');
      expect(await cardLabel(page)).toBeNull();
    });

    it('dismisses with the scope that was chosen', async () => {
      const page = await open();
      await page.evaluate(() => window.coached.overlay.reveal(window.coached.findings[3]!));
      expect(await cardLabel(page)).toBe('About NOW');
      await (await (await root(page)).$('summary'))!.click();
      await (await (await root(page)).$('.finding-scopes button'))!.click();
      expect(await page.evaluate(() => window.coached.chosen)).toEqual([['dismiss', 'About NOW', 'here']]);
      expect(await cardLabel(page)).toBeNull();
    });

    it('counts all findings in a mark that covers nothing and opens the first card', async () => {
      const page = await open();
      const mark = (await (await root(page)).$('.mark'))!;
      expect(await mark.evaluate((button) => [button.textContent, button.ariaLabel])).toEqual([
        '5',
        'Reply Coach: 5 things to look at, 1 question open',
      ]);
      const box = (await mark.boundingBox())!;
      const draft = (await (await page.$(boxOf(desk)))!.boundingBox())!;
      expect(
        box.y >= draft.y + draft.height || box.y + box.height <= draft.y || box.x >= draft.x + draft.width,
      ).toBe(true);
      await mark.click();
      expect(await cardLabel(page)).toBe('About get back to you');
      expect(await hasFocus(page)).toBe(true);
    });
  });

  it('swallows no key but its own', async () => {
    const page = await openAlone('textarea');
    await page.evaluate(() => {
      const seen: string[] = [];
      addEventListener('keydown', (event) => seen.push(`${event.key}${event.defaultPrevented}`));
      Object.assign(window, { seen });
    });
    for (const key of ['F8', 'Escape', 'Escape', 'F7', 'a'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
      'Escapefalse',
      'F7false',
      'afalse',
    ]);
  });

  it.each(['textarea', 'contenteditable'])(
    'C11: opens hints in view without scrolling, in %s',
    async (desk) => {
      const page = await openAlone(desk);
      await page.evaluate(() => {
        document.body.style.height = '4000px';
        scrollTo(0, 60);
      });
      const scrolled = () =>
        page.evaluate(() => [scrollX, scrollY, window.underTest.editor.element.scrollTop]);
      const before = await scrolled();
      for (const label of ['About get back to you', 'About if you feel']) {
        await page.keyboard.press('F8');
        expect(await cardLabel(page)).toBe(label);
        expect(await scrolled()).toEqual(before);
      }
      await page.keyboard.press('Escape');
      expect(await scrolled()).toEqual(before);
    },
  );

  it('hides the mark where there is no free spot', async () => {
    const page = await openAlone('textarea');
    await page.addStyleTag({
      content: 'main { width: auto; margin: 0 } h1, main p { display: none } textarea { height: 100vh }',
    });
    const visibility = async () =>
      (await root(page)).evaluate((node) => getComputedStyle(node.querySelector('.mark-place')!).visibility);
    await expect.poll(visibility).toBe('hidden');
  });
});
