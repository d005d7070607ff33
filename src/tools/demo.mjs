import { fileURLToPath } from 'node:url';
import { clickToolbarButton, launchChromium, sidePanelPage } from './launch-chromium.mjs';

const EXTENSION = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
const DEMO = 'src/pages/demo/index.html';

/** @typedef {import('../browser/session-state.js').SessionState} SessionState */

/**
 * A browser with the built extension, on the demo helpdesk, the side panel open beside it.
 * @param {{ headless: boolean, viewport?: import('puppeteer-core').Viewport, args?: string[] }} options
 */
export async function openDemo({ headless, viewport, args = ['--window-size=1640,1000'] }) {
  const { browser, extensionId } = await launchChromium({
    extension: EXTENSION,
    headless,
    viewport: viewport ?? null,
    args,
  });
  if (!extensionId) throw new Error('The extension was not loaded.');
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`chrome-extension://${extensionId}/${DEMO}`);
  await page.waitForSelector('[data-sample]');
  await clickToolbarButton(page, extensionId);
  return { browser, page, panel: await sidePanelPage(browser, extensionId) };
}

/**
 * Opens a ticket of the demo and puts its sample reply into the editor.
 * @param {import('puppeteer-core').Page} page
 * @param {string} ticket
 */
export async function draftSample(page, ticket) {
  await page.click(`[data-open="${ticket}"]`);
  await page.click('[data-sample]');
}

/**
 * What the coach tells the panel about the draft in front, once it has looked at one that is not empty.
 * @param {import('puppeteer-core').Page} panel
 * @param {string} subject of the ticket
 * @returns {Promise<SessionState>}
 */
export async function readSession(panel, subject) {
  const handle = await panel.waitForFunction(askForSession, { polling: 200, timeout: 10_000 }, subject);
  return /** @type {Promise<SessionState>} */ (handle.jsonValue());
}

/**
 * Runs in the panel, and asks the page as the panel does.
 * @param {string} subject
 * @returns {Promise<SessionState | null>}
 */
async function askForSession(subject) {
  /** @type {{ chrome: import('webextension-polyfill').Browser }} */
  const { chrome } = Object(globalThis);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'panel', frameId: 0 });
  const session = await new Promise((resolve) => {
    port.onMessage.addListener((update) => resolve(Object(update).session));
    port.onDisconnect.addListener(() => resolve(null));
  });
  port.disconnect();
  const isReady =
    session?.ticket?.includes(subject) && session.report && session.conversation.draft.trim() !== '';
  return isReady ? session : null;
}
