import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/types';
import { browsers } from '../support/launch';
import { openCoached } from '../support/open-coached';
import { frameOfDraft } from '../support/open-draft';
import { usePages } from '../support/use-pages';

/** Where the words stand in the window of their frame. */
const WORDS = { left: 40, top: 30, width: 120, height: 20 };
const DRAFT = `<style>b { position: absolute; left: ${WORDS.left}px; top: ${WORDS.top}px; font: 14px/20px monospace }</style>
  <body contenteditable style="margin: 0; height: 2000px"><b>get back to you</b></body>`;
const FRAME = 'position: absolute; left: 50px; top: 100px; width: 400px; height: 200px';

/** The place of the frame's inner corner in the page, and the size of a pixel of the frame there. */
const LOOKS: [how: string, css: string, corner: { left: number; top: number }, scale: number][] = [
  ['plain', `${FRAME}; border: 0`, { left: 50, top: 100 }, 1],
  [
    'with border and padding',
    `${FRAME}; border: 3px solid; padding: 7px 0 0 11px`,
    { left: 64, top: 110 },
    1,
  ],
  [
    'scaled',
    `${FRAME}; border: 4px solid; transform: scale(0.5); transform-origin: 0 0`,
    { left: 52, top: 102 },
    0.5,
  ],
  ['zoomed', `${FRAME}; border: 0; zoom: 1.5`, { left: 75, top: 150 }, 1.5],
];

describe.each(browsers)('the layer over a frame in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  /** Opens a frame with the draft, coached, in a page of its own; `depth` frames lie around it, each moved by 10 pixels. */
  async function openFramed(css: string, depth = 0): Promise<Page> {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url('textarea.html'));
    await page.addScriptTag({ type: 'module', url: pages.server.url('under-test.ts') });
    await page.waitForFunction(() => window.underTest !== undefined);
    await page.evaluate(nestFrames, css, DRAFT, depth);
    await page.evaluate(coach);
    return page;
  }

  const cardPlace = async (page: Page) => {
    const card = (await (await pages.browser.overlayRoot(page))!.$('.card-place'))!;
    return card.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top), isOpen: width > 0 };
    });
  };
  /** Where the card belongs: below the words, which the frame's own script finds. */
  const below = async (page: Page, corner: { left: number; top: number }, scale: number) => {
    const [words] = await page.evaluate(() => {
      const { start, end } = window.coached.findings[0]!;
      const ranges = window.underTest.editor.ranges({ start: start!, end: end! })!;
      return ranges
        .map((range) => range.getBoundingClientRect())
        .map(({ left, bottom }) => ({ left, bottom }));
    });
    return {
      left: Math.round(corner.left + words!.left * scale),
      top: Math.round(corner.top + words!.bottom * scale + 6),
      isOpen: true,
    };
  };

  it.each(LOOKS)('finds the words in a frame that is %s', async (_how, css, corner, scale) => {
    const page = await openFramed(css);
    const x = corner.left + (WORDS.left + 10) * scale;
    const y = corner.top + (WORDS.top + 10) * scale;
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await expect.poll(() => cardPlace(page)).toEqual(await below(page, corner, scale));
    await page.close();
  });

  it('finds the words in a frame in a frame', async () => {
    const page = await openFramed(`${FRAME}; border: 0`, 2);
    await page.evaluate(() => window.coached.overlay.reveal(window.coached.findings[0]!));
    await expect.poll(() => cardPlace(page)).toEqual(await below(page, { left: 70, top: 120 }, 1));
    await page.close();
  });

  it('keeps the card to the part of the words that the frame shows', async () => {
    const page = await openFramed(`${FRAME}; border: 0; height: 38px`);
    await page.mouse.move(50 + WORDS.left + 10, 100 + WORDS.top + 5);
    await page.mouse.move(50 + WORDS.left + 11, 100 + WORDS.top + 5);
    await expect.poll(() => cardPlace(page)).toMatchObject({ isOpen: true, top: 100 + 38 + 6 });
    await page.close();
  });

  it('follows the words when the frame scrolls, and when the page does', async () => {
    const page = await openCoached(pages.browser, pages.server, 'ckeditor4');
    const frame = await frameOfDraft(page, 'ckeditor4');
    await frame.evaluate(() =>
      document.body.append(
        ...'x'
          .repeat(60)
          .split('')
          .map(() => document.createElement('p')),
      ),
    );
    await frame.evaluate(() => (document.body.style.paddingBottom = '2000px'));
    await page.evaluate(() => {
      document.body.style.height = '4000px';
      window.coached.overlay.reveal(window.coached.findings[0]!);
    });
    await expect.poll(() => cardPlace(page)).toMatchObject({ isOpen: true });
    const { left, top } = await cardPlace(page);
    await frame.evaluate(() => scrollTo(0, 7));
    await expect.poll(() => cardPlace(page)).toEqual({ left, top: top - 7, isOpen: true });
    await page.evaluate(() => scrollTo(0, 20));
    await expect.poll(() => cardPlace(page)).toEqual({ left, top: top - 27, isOpen: true });
    await page.close();
  });

  it('brings words into view that frame and page have scrolled away', async () => {
    const page = await openFramed(`${FRAME}; border: 0; top: 1500px`);
    await page.evaluate(() => {
      const { element } = window.underTest.editor;
      element.ownerDocument.defaultView!.scrollTo(0, 900);
      window.coached.overlay.reveal(window.coached.findings[0]!);
    });
    await expect
      .poll(async () => {
        const { isOpen, top } = await cardPlace(page);
        return isOpen && top > 0 && top < 900 && (await page.evaluate(() => scrollY > 0));
      })
      .toBe(true);
    await page.close();
  });
});

/** Runs in the page: puts the draft into as many frames as wanted, and our editor bridge on it. */
async function nestFrames(css: string, draft: string, depth: number): Promise<void> {
  let place = document;
  for (let level = depth; level >= 0; level -= 1) {
    const frame = place.createElement('iframe');
    const isInnermost = level === 0;
    const isOutermost = level === depth;
    frame.srcdoc = isInnermost ? draft : '<body></body>';
    frame.style.cssText = isOutermost ? css : css.replace(/left.*top: \d+px/, 'left: 10px; top: 10px');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    place.body.append(frame);
    await loaded;
    place = frame.contentDocument!;
  }
  window.underTest.editor = window.underTest
    .findEditor(place.body)!
    .open(place.body, window.underTest.pageWorld);
}

/** Runs in the page: one finding at the words of the draft. */
function coach(): void {
  const { editor, openOverlay } = window.underTest;
  const text = 'get back to you';
  const finding: Finding = {
    check: 'shouting',
    rule: 'x',
    dimension: 'tone',
    severity: 'warn',
    start: editor.read().indexOf(text),
    end: editor.read().indexOf(text) + text.length,
    message: 'About get back to you',
    why: 'Because.',
  };
  const controller = new AbortController();
  const actions = { evidence: () => [], fix: async () => false, dismiss: () => undefined };
  const overlay = openOverlay(editor, actions, controller.signal);
  overlay.show([finding], 0);
  window.coached = { overlay, findings: [finding], chosen: [], controller };
}
