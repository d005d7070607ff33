import type { Page } from 'puppeteer-core';
import type { PanelCommand, PanelUpdate } from '../../src/browser/panel-messages';
import type { SessionState } from '../../src/browser/session-state';
import type { TestBrowser } from './launch';
import { poll } from './poll';

/** What the coach of a tab tells a panel, as soon as `holds` says so; null while no draft is open there. */
export async function readSession(
  browser: TestBrowser,
  page: Page,
  holds: (session: SessionState | null) => boolean,
): Promise<SessionState | null> {
  return (await readUpdate(browser, page, ({ session }) => holds(session))).session;
}

/** The same with everything else that a panel is told. */
export async function readUpdate(
  browser: TestBrowser,
  page: Page,
  holds: (update: PanelUpdate) => boolean,
): Promise<PanelUpdate> {
  return poll(async () => {
    const update = await askCoach(browser, page, null);
    return holds(update) && update;
  }, 'what the coach should say') as Promise<PanelUpdate>;
}

/** Asks what a panel asks for by a click: once, when the coach is there to hear it. It is for the state of now, unless `revision` names another. */
export async function sendCommand(
  browser: TestBrowser,
  page: Page,
  command: PanelCommand,
  revision?: number,
): Promise<void> {
  await poll(() => askCoach(browser, page, command, revision), 'a coach that hears the panel');
}

/** Asks for the tab each time: on a busy machine a tab that comes to the front is not at once the active one. */
async function askCoach(
  browser: TestBrowser,
  page: Page,
  command: PanelCommand | null,
  revision: number | null = null,
): Promise<PanelUpdate> {
  return browser.evaluateInExtension(connect, await browser.tabId(page), command, revision);
}

/** Runs in the extension, as a panel would: tells the first update, and sends the command if there is one. */
function connect(tab: number, command: PanelCommand | null, revision: number | null): Promise<PanelUpdate> {
  return new Promise((resolve, reject) => {
    const port = chrome.tabs.connect(tab, { name: 'panel', frameId: 0 });
    port.onDisconnect.addListener(() => reject(new Error('No coach in this tab.')));
    port.onMessage.addListener((message: unknown) => {
      const update = message as PanelUpdate;
      if (command) port.postMessage({ command, revision: revision ?? update.session?.revision ?? null });
      resolve(update);
      port.disconnect();
    });
  });
}
