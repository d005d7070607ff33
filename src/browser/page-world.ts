import browser from 'webextension-polyfill';
import type { Engine, WordChange } from '../page-world/define-engine';
import { type Handlers, send } from './messages';

/** The content script's way into the world of its own page. */
export const pageWorld = {
  replace: (engine: string, change: WordChange): Promise<boolean> =>
    send('replaceInPage', { engine, change }),
};

/** The background's side: runs the engine's function once in the page that asked. Nothing of ours stays there. */
export function replaceInPage(engines: readonly Engine[]): Handlers['replaceInPage'] {
  return async ({ engine, change }, tabId) => {
    const func = engines.find(({ id }) => id === engine)?.replace;
    if (!func || tabId === undefined) return false;
    try {
      const target = { tabId, frameIds: [0] };
      const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', func, args: [change] });
      return answer?.result === true;
    } catch {
      // A page of the extension itself, or one that it may not enter any more: there is no such world.
      return false;
    }
  };
}
