import type { KeyInput, Page } from 'puppeteer-core';
import type { PanelCommand } from '../../src/browser/panel-messages';
import type { SessionState } from '../../src/browser/session-state';
import type { EditorKind } from '../../src/pages/demo/draft';
import type { TestBrowser } from './launch';
import { readSession, sendCommand } from './panel-messages';

export const editorKinds: readonly EditorKind[] = ['rich', 'plain'];

const EDITABLE = '[data-composer] textarea, [data-composer] [contenteditable="true"]';

/** The demo helpdesk in a tab, with what its coach tells a panel. */
export interface DemoDesk {
  readonly page: Page;
  /** The selector of the element that holds the draft. */
  readonly editable: string;
  insertSample(): Promise<void>;
  openTicket(id: string): Promise<void>;
  choose(option: 'reply' | 'note' | EditorKind): Promise<void>;
  /** Control (Command on a Mac) with this key. */
  press(key: KeyInput): Promise<void>;
  typeAtEnd(text: string): Promise<void>;
  /** The draft as it is on the screen. */
  draft(): Promise<string>;
  /** Who wrote the newest message of the thread, and its words. */
  lastMessage(): Promise<{ from: string; text: string }>;
  /** The words of each kind of line under the draft (`stop`, `warn`, `hint`), in the order of the text. */
  painted(): Promise<Record<'stop' | 'warn' | 'hint', string[]>>;
  /** What the coach tells a panel, as soon as `holds` says so. */
  state(holds: (state: SessionState) => boolean): Promise<SessionState>;
  /** What a panel asks for by a click. */
  command(command: PanelCommand): Promise<void>;
}

export async function openDemo(
  browser: TestBrowser,
  { ticket, editor }: { ticket: string; editor: EditorKind },
): Promise<DemoDesk> {
  const page = await browser.openExtensionPage(`src/pages/demo/index.html?ticket=${ticket}&editor=${editor}`);
  await page.waitForSelector(EDITABLE);
  const click = (selector: string) => page.click(selector);
  return {
    page,
    editable: EDITABLE,
    insertSample: () => click('[data-sample]'),
    openTicket: (id) => click(`[data-open="${id}"]`),
    choose: (option) => click(`[data-choice="${option}"]`),
    press: (key) => pressWithControl(page, key),
    typeAtEnd: async (text) => {
      await page.focus(EDITABLE);
      await pressWithControl(page, 'End');
      await page.keyboard.type(text);
    },
    lastMessage: () => page.evaluate(readLastMessage),
    draft: () => page.evaluate(readDraft, EDITABLE),
    painted: () => readPainted(browser, page),
    state: async (holds) => {
      const session = await readSession(browser, page, (session) => session !== null && holds(session));
      if (!session) throw new Error('No draft is open.');
      return session;
    },
    command: (command) => sendCommand(browser, page, command),
  };
}

async function pressWithControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Runs in the page. */
function readLastMessage(): { from: string; text: string } {
  const message = [...document.querySelectorAll<HTMLElement>('[data-message]')].at(-1)!;
  const text = message.querySelector<HTMLElement>('[data-body]')!.innerText;
  return { from: message.dataset['message']!, text };
}

/** Runs in the page. */
function readDraft(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector)!;
  return element instanceof HTMLTextAreaElement ? element.value : element.innerText;
}

async function readPainted(browser: TestBrowser, page: Page) {
  const painted = await page.evaluate(() => {
    const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range));
    return { stop: wordsOf('rc-1'), warn: wordsOf('rc-2'), hint: wordsOf('rc-3') };
  });
  const root = await browser.overlayRoot(page);
  const mirrored = (severity: string) =>
    root?.$$eval(`.mirror:not([hidden]) .mirror-${severity}`, (spans) =>
      spans.map((span) => span.textContent),
    );
  for (const severity of ['stop', 'warn', 'hint'] as const)
    painted[severity].push(...((await mirrored(severity)) ?? []));
  return painted;
}
