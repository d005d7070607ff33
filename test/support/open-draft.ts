import type { Frame, Page } from 'puppeteer-core';
import type { EditorKind, Editor, PageWorld } from '../../src/editors/define-editor';
import type { OpenOverlay } from '../../src/overlay/overlay';
import type { Desk } from './define-desk';
import type { TestBrowser } from './launch';
import type { PageServer } from './serve';

const files = import.meta.glob<{ default: Desk }>('../desks/*.ts', { eager: true });

/** The editors that every test of the page runs in, by name. */
export const desks: ReadonlyMap<string, Desk> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);
export const deskNames = [...desks.keys()];

/** Throws when there is no desk of that name. */
export function deskOf(name: string): Desk {
  const desk = desks.get(name);
  if (!desk) throw new Error(`There is no desk "${name}" in test/desks.`);
  return desk;
}

/** The text as the editor of the desk keeps its letters. */
export function asHeld(desk: string, text: string): string {
  return deskOf(desk).isComposed ? text.normalize() : text;
}

/** What `test/pages/under-test.ts` puts into a page, and what `openDraft` adds. */
export interface UnderTest {
  findEditor(element: HTMLElement): EditorKind | null;
  pageWorld: PageWorld;
  openOverlay: OpenOverlay;
  editor: Editor;
  /** Ends what follows the draft that was opened last. */
  leave?(): void;
}

declare global {
  interface Window {
    underTest: UnderTest;
    setContent?(html: string): unknown;
    getContent?(): string;
    removeEditor?(): void;
    forgetEditor?(): void;
    changeInserted?(text: string): void;
    openInline?(id: string): Promise<void>;
  }
}

/** Opens a desk with `html` as its draft (text for a textarea), and our editor bridge on it as `window.underTest.editor`. */
export async function openDraft(
  browser: TestBrowser,
  server: PageServer,
  desk: string,
  html: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url(deskOf(desk).path));
  await frameOfDraft(page, desk);
  await page.addScriptTag({ type: 'module', url: server.url('under-test.ts') });
  await page.waitForFunction(() => window.underTest !== undefined);
  await openNextDraft(page, desk, html);
  return page;
}

/** Puts another draft into a page of `openDraft`, in the place of the one before, and a new editor bridge on it. */
export async function openNextDraft(page: Page, desk: string, html: string): Promise<void> {
  const { draft, frame = null, focusRest } = deskOf(desk);
  const place = await frameOfDraft(page, desk);
  await page.evaluate(fill, draft, frame, html);
  await place.click(draft);
  // By the clock of the page, which is as late as the editor's own.
  if (focusRest) await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), focusRest);
}

/** The frame in which a desk's draft is, once it is there: most often the page itself. */
export async function frameOfDraft(page: Page, desk: string): Promise<Frame> {
  const { draft, frame } = deskOf(desk);
  const place = frame ? await (await page.waitForSelector(frame))?.contentFrame() : page.mainFrame();
  if (!place) throw new Error('The frame of the draft shows no document.');
  await place.waitForSelector(draft);
  return place;
}

/** Selector of what an agent sees as the box of the draft, in the page. */
export function boxOf(desk: string): string {
  const { draft, frame } = deskOf(desk);
  return frame ?? draft;
}

async function fill(selector: string, frame: string | null, html: string): Promise<void> {
  const find = () => {
    const place = frame ? document.querySelector<HTMLIFrameElement>(frame)!.contentDocument! : document;
    return place.querySelector<HTMLElement>(selector)!;
  };
  window.underTest.leave?.();
  // Engines go on where they had focus, in a draft that is gone.
  window.underTest.editor?.element.blur();
  // CKEditor writes its whole document anew, the element of the draft with it.
  if (window.setContent) await window.setContent(html);
  const element = find();
  const kind = window.underTest.findEditor(element);
  if (!kind) throw new Error('No editor takes this element.');
  const controller = new AbortController();
  window.underTest.leave = () => controller.abort();
  window.underTest.editor = kind.open(element, window.underTest.pageWorld);
  window.underTest.editor.watch(() => undefined, controller.signal);
  if (window.setContent) return;
  if (element.tagName === 'TEXTAREA') (element as HTMLTextAreaElement).value = html;
  else element.innerHTML = html;
}
