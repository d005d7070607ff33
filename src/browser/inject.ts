import browser from 'webextension-polyfill';
import type { Site } from './sites';
import { tabIds } from './tabs';

/**
 * Milliseconds. On a busy machine Chromium tells of the click a moment before it opens the tab to the extension
 * ("must request permission to access the respective host").
 */
const GRANT_DELAY = 200;

/**
 * Starts the coach, by its path in the built extension, in a tab whose button was clicked or whose site is allowed; where
 * it runs already, it goes on. Resolves to false on a page that no extension may touch (the browser's own pages, the
 * store): the panel then says so.
 */
export async function injectCoach(tabId: number, script: string): Promise<boolean> {
  if (await tryToInject(tabId, script)) return true;
  await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY));
  return tryToInject(tabId, script);
}

/** Starts the coach in every tab of these sites, which must be allowed. */
export async function injectCoachOn(sites: readonly Site[], script: string): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await tabIds({ url: [...sites] });
  await Promise.all(tabs.map((tabId) => injectCoach(tabId, script)));
}

/** Runs in each frame that the extension may enter: false where the script of a document around it does the work. */
function isOutermostOfOrigin(): boolean {
  return window.frameElement === null;
}

async function tryToInject(tabId: number, script: string): Promise<boolean> {
  try {
    const { scripting } = browser;
    await scripting.executeScript({ target: { tabId }, files: [script] });
    const target = { tabId, allFrames: true };
    const frames = await scripting.executeScript({ target, func: isOutermostOfOrigin });
    const frameIds = frames
      .filter(({ frameId, result }) => frameId !== 0 && result)
      .map(({ frameId }) => frameId);
    if (frameIds.length > 0) await scripting.executeScript({ target: { tabId, frameIds }, files: [script] });
    return true;
  } catch {
    return false;
  }
}
