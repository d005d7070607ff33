import browser from 'webextension-polyfill';
import type { Handlers } from './messages';
import { coachedTab, isTop } from './sender';

/**
 * Gives the highlights of a tab their look and takes it away again. From the user's side, the sheet reaches editors in
 * frames and in a page's shadow roots without a node in any of them.
 */
export function serveHighlightSheet(
  css: string,
): Required<Pick<Handlers, 'showHighlights' | 'hideHighlights'>> {
  const sheetIn = (tabId: number) => ({ target: { tabId, allFrames: true }, css, origin: 'USER' }) as const;
  return {
    showHighlights: (_request, sender) =>
      quietly(async () => {
        const tabId = coachedTab(sender);
        if (tabId === null) return;
        // Each insertion adds one more copy, so an earlier one goes first.
        await browser.scripting.removeCSS(sheetIn(tabId));
        await browser.scripting.insertCSS(sheetIn(tabId));
      }),
    hideHighlights: (_request, sender) =>
      quietly(async () => {
        const tabId = coachedTab(sender);
        // One sheet serves the page and all its frames, so a frame that ends leaves it to the others.
        if (tabId !== null && isTop(sender)) await browser.scripting.removeCSS(sheetIn(tabId));
      }),
  };
}

/** Refused on the extension's own pages, which bring their own sheet, and where access was withdrawn. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    return;
  }
}
