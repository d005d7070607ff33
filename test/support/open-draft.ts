import type { Page } from 'puppeteer-core';
import type { EditorKind, Editor } from '../../src/editors/define-editor';
import type { OpenOverlay } from '../../src/overlay/overlay';
import type { TestBrowser } from './launch';
import type { PageServer } from './serve';

/** The three editors that every test of the page runs in: file in `test/pages/`, and the element that holds the draft. */
export const desks = {
  textarea: { path: 'textarea.html', draft: 'textarea' },
  contenteditable: { path: 'contenteditable.html', draft: '.draft' },
  prosemirror: { path: 'tiptap.html', draft: '.ProseMirror' },
} as const;

export type Desk = keyof typeof desks;
export const deskNames = Object.keys(desks) as Desk[];

/** What `test/pages/under-test.ts` puts into a page, and what `openDraft` adds. */
export interface UnderTest {
  findEditor(element: HTMLElement): EditorKind | null;
  openOverlay: OpenOverlay;
  editor: Editor;
}

declare global {
  interface Window {
    underTest: UnderTest;
    setContent?(html: string): void;
  }
}

/** Opens a desk with `html` as its draft (text for a textarea), and our editor bridge on it as `window.underTest.editor`. */
export async function openDraft(
  browser: TestBrowser,
  server: PageServer,
  desk: Desk,
  html: string,
): Promise<Page> {
  const { path, draft } = desks[desk];
  const page = await browser.newPage();
  await page.goto(server.url(path));
  await page.waitForSelector(draft);
  await page.addScriptTag({ type: 'module', url: server.url('under-test.ts') });
  await page.waitForFunction(() => window.underTest !== undefined);
  await page.evaluate(fill, draft, html);
  await page.click(draft);
  return page;
}

function fill(selector: string, html: string): void {
  const element = document.querySelector<HTMLElement>(selector)!;
  const kind = window.underTest.findEditor(element);
  if (!kind) throw new Error('No editor takes this element.');
  window.underTest.editor = kind.open(element);
  window.underTest.editor.watch(() => undefined, new AbortController().signal);
  if (window.setContent) window.setContent(html);
  else if (element.tagName === 'TEXTAREA') (element as HTMLTextAreaElement).value = html;
  else element.innerHTML = html;
}
