import type { Page } from 'puppeteer-core';
import type { PanelCommand, PanelUpdate } from '../../src/browser/messages';
import type { SessionState } from '../../src/browser/session-state';
import type { TestBrowser } from './launch';
import { poll } from './poll';

/** What the coach of a tab tells a panel, as soon as `holds` says so; null while no draft is open there. */
export async function readSession(
  browser: TestBrowser,
  page: Page,
  holds: (session: SessionState | null) => boolean,
): Promise<SessionState | null> {
  let session: SessionState | null = null;
  await poll(async () => {
    ({ session } = await askCoach(browser, page, null));
    return holds(session);
  }, 'what the coach should say');
  return session;
}

/** Asks what a panel asks for by a click: once, when the coach is there to hear it. */
export async function sendCommand(browser: TestBrowser, page: Page, command: PanelCommand): Promise<void> {
  await poll(() => askCoach(browser, page, command), 'a coach that hears the panel');
}

/** Asks for the tab each time: on a busy machine a tab that comes to the front is not at once the active one. */
async function askCoach(
  browser: TestBrowser,
  page: Page,
  command: PanelCommand | null,
): Promise<PanelUpdate> {
  return browser.evaluateInExtension(connect, await browser.tabId(page), command);
}

/** Runs in the extension, as a panel would: sends the command if there is one, and tells the first update. */
function connect(tab: number, command: PanelCommand | null): Promise<PanelUpdate> {
  return new Promise((resolve, reject) => {
    const port = chrome.tabs.connect(tab, { name: 'panel', frameId: 0 });
    port.onDisconnect.addListener(() => reject(new Error('No coach in this tab.')));
    port.onMessage.addListener((update: unknown) => {
      resolve(update as PanelUpdate);
      port.disconnect();
    });
    if (command) port.postMessage(command);
  });
}
