import type { Page } from 'puppeteer-core';
import type { Finding, Severity } from '../../src/engine/types';
import type { TestBrowser } from './launch';
import { deskOf, openDraft } from './open-draft';
import type { PageServer } from './serve';
import { useDraft } from './use-draft';
import type { PagesInUse } from './use-pages';

export const DRAFT =
  'Hi Ana, we will get back to you soon. Sorry if you feel upset. Send us your password. NOW.';

/** Words of the draft and how severe they are; the last has no place. */
const WORDS: [words: string, severity: Severity][] = [
  ['get back to you', 'warn'],
  ['if you feel', 'hint'],
  ['Send us your password', 'stop'],
  ['NOW', 'hint'],
  ['', 'warn'],
];

function findingsIn(draft: string): Finding[] {
  return WORDS.map(([words, severity]) => {
    const start = words ? draft.indexOf(words) : null;
    const end = start === null ? null : start + words.length;
    const fixes = [{ text: `«${words}»` }];
    const message = words ? `About ${words}` : 'One question is open';
    return {
      check: 'shouting',
      rule: 'x',
      dimension: 'tone',
      severity,
      start,
      end,
      message,
      why: 'Because.',
      fixes,
    };
  });
}

/** Opens the overlay on a draft; what the agent chooses is noted in `window.chosen`. */
export async function openCoached(browser: TestBrowser, server: PageServer, desk: string): Promise<Page> {
  const page = await openDraft(browser, server, desk, draftFor(desk));
  await coach(page);
  return page;
}

/** One page for the tests of the describe block that calls it, and in it one coached draft after the other. */
export function useCoached(pages: PagesInUse, desk: string): () => Promise<Page> {
  const open = useDraft(pages, desk);
  return async () => {
    const page = await open(draftFor(desk));
    await coach(page);
    return page;
  };
}

function draftFor(desk: string): string {
  return deskOf(desk).isRich ? `<p>${DRAFT}</p>` : DRAFT;
}

async function coach(page: Page): Promise<void> {
  await page.evaluate((findings) => {
    const { editor, openOverlay, leave } = window.underTest;
    const chosen: unknown[] = [];
    const controller = new AbortController();
    const actions = {
      evidence: () => ['I leave on Friday.'],
      fix: async (finding: Finding, fix: number) => {
        chosen.push(['fix', finding.message, fix]);
        const span = { start: finding.start ?? 0, end: finding.end ?? 0 };
        return editor.replace(span, editor.read().slice(span.start, span.end), finding.fixes![fix]!.text);
      },
      dismiss: (finding: Finding, scope: string) => chosen.push(['dismiss', finding.message, scope]),
    };
    const overlay = openOverlay(editor, actions, controller.signal);
    overlay.show(findings, 1);
    Object.assign(window, { coached: { overlay, findings, chosen, controller } });
    window.underTest.leave = () => {
      leave?.();
      controller.abort();
    };
  }, findingsIn(DRAFT));
}

declare global {
  interface Window {
    coached: {
      overlay: { show(findings: Finding[] | null, openAsks: number): void; reveal(finding: Finding): void };
      findings: Finding[];
      chosen: unknown[];
      controller: AbortController;
    };
  }
}

/** The middle of a finding's words in the window, however they are painted. */
export async function placeOf(
  browser: TestBrowser,
  page: Page,
  at: number,
): Promise<{ x: number; y: number }> {
  const highlighted = await page.evaluate((index) => {
    const { start, end } = window.coached.findings[index]!;
    const range = window.underTest.editor.ranges({ start: start!, end: end! })?.[0];
    const rect = range?.getBoundingClientRect();
    const frame = window.underTest.editor.element.ownerDocument.defaultView!.frameElement;
    const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
    return rect && { x: x + rect.x + rect.width / 2, y: y + rect.y + rect.height / 2 };
  }, at);
  if (highlighted) return highlighted;
  const root = (await browser.overlayRoot(page))!;
  return root.evaluate((node, words) => {
    const spans = [...node.querySelectorAll('.mirror [class^=mirror-]')];
    const rect = spans.find((span) => span.textContent === words)!.getBoundingClientRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, WORDS[at]![0]);
}
