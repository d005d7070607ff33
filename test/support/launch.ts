import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../src/tools/find-browser.mjs';
import { type Driver, launchChromiumDriver } from './chromium';
import { launchFirefoxDriver } from './firefox';
import { poll } from './poll';
import { forbiddenRequests, type SeenRequest } from './request-log';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser';

export type { BrowserName, PanelView, TestBrowser } from './test-browser';

/** Folder with the builds `chrome` and `firefox`; `DIST` names another one. */
export const dist = resolve(process.env['DIST'] ?? 'dist');

/** The browsers of this machine, for `describe.each(browsers)`. `npm test` says which are missing. */
export const browsers: BrowserName[] = [
  ...(findChromium() ? (['chromium'] as const) : []),
  ...(findFirefox() ? (['firefox'] as const) : []),
];

/** Starts a real browser, by default with the extension from `dist/`. */
export async function launch({
  browser: name,
  extension = true,
  allow = () => false,
}: LaunchOptions): Promise<TestBrowser> {
  const start = name === 'chromium' ? launchChromiumDriver : launchFirefoxDriver;
  const driver = await start(folderOf(name, extension));
  return {
    ...driver,
    tabId: (page) => tabId(driver, page),
    allowSite: (page) => allowSite(driver, page),
    close: async () => {
      const requests = await driver.close();
      failOn(forbiddenRequests(requests).filter((request) => !allow(request)));
      return requests;
    },
  };
}

function folderOf(name: BrowserName, extension: boolean | string): string | undefined {
  if (extension === false) return undefined;
  const folder = extension === true ? resolve(dist, name === 'chromium' ? 'chrome' : 'firefox') : extension;
  if (!existsSync(resolve(folder, 'manifest.json')))
    throw new Error(`No extension in ${folder}: run npm run build.`);
  return folder;
}

/** The extension may not read addresses, so the tab is told by being the one in front. */
async function tabId(driver: Pick<TestBrowser, 'evaluateInExtension'>, page: Page): Promise<number> {
  await page.bringToFront();
  return driver.evaluateInExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    return tab.id;
  });
}

/** Ends when the browser has granted the site; the coach starts there by itself. */
async function allowSite(driver: Driver, page: Page): Promise<void> {
  const count = () =>
    driver.evaluateInExtension(async () => (await chrome.permissions.getAll()).origins?.length ?? 0);
  const before = await count();
  await driver.clickToolbarButton(page);
  await driver.clickInPanel('.site-offer button');
  await driver.answerRequest(true);
  await poll(async () => (await count()) > before, 'the browser to grant the site');
}

function failOn(forbidden: readonly SeenRequest[]): void {
  if (forbidden.length === 0) return;
  const lines = forbidden.map(({ initiator, url }) => `  ${url} (by ${initiator ?? 'the address bar'})`);
  throw new Error(`There were requests that should not have been:\n${lines.join('\n')}`);
}
