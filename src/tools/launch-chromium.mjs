import puppeteer from 'puppeteer-core';
import { findChromium } from './find-browser.mjs';

/** No update, no sync, no lookup of anything: what the browser would do on its own is not ours to cause. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * Starts Chrome, Chromium or Edge with a fresh profile and the extension loaded over the DevTools protocol (branded
 * Chrome no longer takes `--load-extension`).
 *
 * @param {object} options
 * @param {string} [options.extension] folder of the built extension; left out: a browser without it
 * @param {boolean} [options.headless]
 * @param {string[]} [options.args]
 * @param {import('puppeteer-core').Viewport | null} [options.viewport]
 * @param {string} [options.profile] folder of the profile; left out: a new one
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, extensionId: string | null }>}
 */
export async function launchChromium({ extension, headless = true, args = [], viewport = null, profile }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found.');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: viewport,
    ...(profile ? { userDataDir: profile } : {}),
    args: [...QUIET, ...(isRoot() ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu'] : []), ...args],
  });
  if (!extension) return { browser, extensionId: null };
  const extensionId = await browser.installExtension(extension);
  await untilListening(browser, extensionId);
  return { browser, extensionId };
}

/**
 * The extension's service worker. That of a former version is kept as long as the browser is driven, and comes before it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 */
export async function serviceWorker(browser, extensionId) {
  /** @param {import('puppeteer-core').Target} target */
  const isWorker = (target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  await browser.waitForTarget(isWorker);
  const worker = await browser.targets().filter(isWorker).at(-1)?.worker();
  if (!worker) throw new Error('The service worker ended before it could be reached.');
  return worker;
}

/**
 * A click before the worker ran for the first time would reach nobody.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 */
export async function untilListening(browser, extensionId) {
  const worker = await serviceWorker(browser, extensionId);
  const end = Date.now() + 10_000;
  while (!(await worker.evaluate(isListening))) {
    if (Date.now() > end) throw new Error('The extension was loaded, but its service worker does not start.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in the worker, where at its very start even `chrome` is missing. */
function isListening() {
  /** @type {{ chrome?: { action: { onClicked: { hasListeners(): boolean } } } }} */
  const { chrome } = Object(globalThis);
  return chrome?.action.onClicked.hasListeners() ?? false;
}

/**
 * Clicks the toolbar button while `page` is in front.
 * @param {import('puppeteer-core').Page} page
 * @param {string} extensionId
 */
export async function clickToolbarButton(page, extensionId) {
  const extension = (await page.browser().extensions()).get(extensionId);
  if (!extension) throw new Error(`Extension ${extensionId} is not installed.`);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
}

/**
 * The real side panel, once it is open.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 */
export async function sidePanelPage(browser, extensionId) {
  const target = await browser.waitForTarget((candidate) => candidate.url() === panelUrl(extensionId), {
    timeout: 10_000,
  });
  return target.asPage();
}

/** @param {string} extensionId */
function panelUrl(extensionId) {
  return `chrome-extension://${extensionId}/src/pages/side-panel/index.html`;
}

/** Chromium refuses its sandbox to root. */
function isRoot() {
  return process.getuid?.() === 0;
}
