import browser from 'webextension-polyfill';

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
 * Starts the coach in a tab whose button was clicked. Resolves to false on a page that no extension may
 * touch (the browser's own pages, the store): the panel then says so.
 */
export async function injectCoach(tabId: number, coach: Coach): Promise<boolean> {
  if (await tryToInject(tabId, coach)) return true;
  await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY));
  return tryToInject(tabId, coach);
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
