import browser from 'webextension-polyfill';
import type { Engine, WordChange } from '../page-world/define-engine';
import { type Handlers, send } from './messages';
import { coachedTab } from './sender';

/** The content script's way into the world of its own page. */
export const pageWorld = {
  replace: (engine: string, change: WordChange): Promise<boolean> =>
    send('replaceInPage', { engine, change }),
};

/** The background's side: runs the engine's function once in the page that asked. Nothing of ours stays there. */
export function replaceInPage(engines: readonly Engine[]): Handlers['replaceInPage'] {
  return async ({ engine, change }, sender) => {
    const tabId = coachedTab(sender);
    const func = engines.find(({ id }) => id === engine)?.replace;
    const { documentId, frameId } = sender;
    if (!func || tabId === null || frameId === null) return false;
    try {
      // A page that took the place of the one that asks is left alone, where the browser can tell them apart.
      const target =
        documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
      const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', func, args: [change] });
      return answer?.result === true;
    } catch {
      // A page of the extension itself, or one that it may not enter any more: there is no such world.
      return false;
    }
  };
}
