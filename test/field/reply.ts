import type { KeyInput, Page } from 'puppeteer-core';
import type { SessionState } from '../../src/browser/session-state';
import { readSession } from '../support/panel-messages';
import { poll } from '../support/poll';
import type { TestBrowser } from '../support/test-browser';
import type { Desk, TicketName } from './helpdesk';

/** A reply that is being written, with what its coach tells a panel. */
export interface Reply {
  readonly page: Page;
  readonly ticket: number;
  /** At the end of the draft, key by key. */
  type(text: string): Promise<void>;
  /** The draft as it is on the screen, each break as one `\n`. */
  draft(): Promise<string>;
  undo(): Promise<void>;
  /** The words under which a line is drawn. */
  painted(): Promise<string[]>;
  /** What the coach says, as soon as `holds` says so. */
  coached(holds: (session: SessionState) => boolean): Promise<SessionState>;
  /** Clicks the fix that the open panel offers first, which must be one of these words. */
  fix(words: string): Promise<void>;
}

/** Logs in and opens a fresh copy of a ticket, on the page where a reply is written. */
export async function openReply(browser: TestBrowser, desk: Desk, name: TicketName): Promise<Reply> {
  const ticket = await desk.newTicket(name);
  const page = await browser.newPage();
  await desk.openReply(page, ticket);
  await desk.logIn(page);
  await desk.openReply(page, ticket);
  return replyOn(browser, desk, page, ticket);
}

export async function replyOn(browser: TestBrowser, desk: Desk, page: Page, ticket: number): Promise<Reply> {
  const { frame, selector } = await desk.composer(page);
  const coached: Reply['coached'] = async (holds) =>
    (await readSession(browser, page, (session) => session !== null && holds(session)))!;
  return {
    page,
    ticket,
    type: async (text) => {
      await frame.click(selector);
      await withControl(page, 'End');
      await page.keyboard.type(text);
    },
    draft: async () => oneBreak(await frame.$eval(selector, readDraft)),
    undo: () => withControl(page, 'z'),
    painted: async () => {
      const highlighted = await frame.evaluate(() =>
        ['rc-1', 'rc-2', 'rc-3'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
      );
      const root = await browser.overlayRoot(page);
      const mirrored = await root?.$$eval('.mirror:not([hidden]) [class^=mirror-]', (spans) =>
        spans.map((span) => span.textContent),
      );
      return [...highlighted, ...(mirrored ?? [])];
    },
    coached,
    fix: async (words) => {
      await poll(async () => (await browser.sidePanel()).evaluate(offersFixOf, words), 'a fix in the panel');
      await browser.clickInPanel('.finding-fix');
      await poll(async () => !(await frame.$eval(selector, readDraft)).includes(words), 'the fix');
    },
  };
}

/** Editors differ in what they call a paragraph. */
export function oneBreak(draft: string): string {
  return draft.replace(/\n+/g, '\n').trim();
}

async function withControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Runs in the page. */
function readDraft(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText;
}

/** Runs in the panel. */
function offersFixOf(words: string): boolean {
  const finding = document.querySelector('.finding:has(.finding-fix)');
  return finding?.querySelector('.finding-words')?.textContent?.includes(words) ?? false;
}
