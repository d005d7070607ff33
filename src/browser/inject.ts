import browser from 'webextension-polyfill';
import type { Site } from './sites';
import { tabIds } from './tabs';

export interface Coach {
  /** Path of the content script in the built extension. */
  script: string;
  /** Text of the highlight sheet. */
  css: string;
}

/**
 * Milliseconds. On a busy machine Chromium tells of the click a moment before it opens the tab to the extension
 * ("must request permission to access the respective host").
 */
const GRANT_DELAY = 200;

/**
 * Starts the coach in a tab whose button was clicked or whose site is allowed; where it runs already, it goes on.
 * Resolves to false on a page that no extension may touch (the browser's own pages, the store): the panel then says so.
 */
export async function injectCoach(tabId: number, coach: Coach): Promise<boolean> {
  if (await tryToInject(tabId, coach)) return true;
  await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY));
  return tryToInject(tabId, coach);
}

/** Starts the coach in every tab of these sites, which must be allowed. */
export async function injectCoachOn(sites: readonly Site[], coach: Coach): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await tabIds({ url: [...sites] });
  await Promise.all(tabs.map((tabId) => injectCoach(tabId, coach)));
}

async function tryToInject(tabId: number, { script, css }: Coach): Promise<boolean> {
  try {
    // From the user's side, the sheet also reaches editors inside a page's shadow roots.
    const sheet = { target: { tabId, allFrames: true }, css, origin: 'USER' } as const;
    // Each insertion adds one more copy, so the one of an earlier click goes first.
    await browser.scripting.removeCSS(sheet);
    await browser.scripting.insertCSS(sheet);
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return true;
  } catch {
    return false;
  }
}
