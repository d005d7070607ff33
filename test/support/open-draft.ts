import type { Frame, Page } from 'puppeteer-core';
import type { EditorKind, Editor, PageWorld } from '../../src/editors/define-editor';
import type { OpenOverlay } from '../../src/overlay/overlay';
import type { TestBrowser } from './launch';
import type { PageServer } from './serve';

/** The editors that every test of the page runs in: file in `test/pages/`, the element that holds the draft, and the frame around it. */
export const desks = {
  textarea: { path: 'textarea.html', draft: 'textarea' },
  contenteditable: { path: 'contenteditable.html', draft: '.draft' },
  prosemirror: { path: 'tiptap.html', draft: '.ProseMirror' },
  ckeditor4: { path: 'ckeditor4.html', draft: 'body.cke_editable', frame: 'iframe.cke_wysiwyg_frame' },
} as const satisfies Record<string, DeskPage>;

interface DeskPage {
  path: string;
  draft: string;
  frame?: string;
}

export type Desk = keyof typeof desks;
export const deskNames = Object.keys(desks) as Desk[];

/** What `test/pages/under-test.ts` puts into a page, and what `openDraft` adds. */
export interface UnderTest {
  findEditor(element: HTMLElement): EditorKind | null;
  pageWorld: PageWorld;
  openOverlay: OpenOverlay;
  editor: Editor;
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
  desk: Desk,
  html: string,
): Promise<Page> {
  const { path, draft, frame = null } = desks[desk] as DeskPage;
  const page = await browser.newPage();
  await page.goto(server.url(path));
  const place = await frameOfDraft(page, desk);
  await page.addScriptTag({ type: 'module', url: server.url('under-test.ts') });
  await page.waitForFunction(() => window.underTest !== undefined);
  await page.evaluate(fill, draft, frame, html);
  await place.click(draft);
  return page;
}

/** The frame in which a desk's draft is, once it is there: most often the page itself. */
export async function frameOfDraft(page: Page, desk: Desk): Promise<Frame> {
  const { draft, frame } = desks[desk] as DeskPage;
  const place = frame ? await (await page.waitForSelector(frame))?.contentFrame() : page.mainFrame();
  if (!place) throw new Error('The frame of the draft shows no document.');
  await place.waitForSelector(draft);
  return place;
}

/** Selector of what an agent sees as the box of the draft, in the page. */
export function boxOf(desk: Desk): string {
  const { draft, frame } = desks[desk] as DeskPage;
  return frame ?? draft;
}

async function fill(selector: string, frame: string | null, html: string): Promise<void> {
  const find = () => {
    const place = frame ? document.querySelector<HTMLIFrameElement>(frame)!.contentDocument! : document;
    return place.querySelector<HTMLElement>(selector)!;
  };
  // CKEditor writes its whole document anew, the element of the draft with it.
  if (window.setContent) await window.setContent(html);
  const element = find();
  const kind = window.underTest.findEditor(element);
  if (!kind) throw new Error('No editor takes this element.');
  window.underTest.editor = kind.open(element, window.underTest.pageWorld);
  window.underTest.editor.watch(() => undefined, new AbortController().signal);
  if (window.setContent) return;
  if (element.tagName === 'TEXTAREA') (element as HTMLTextAreaElement).value = html;
  else element.innerHTML = html;
}
