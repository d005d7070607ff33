import { fileURLToPath } from 'node:url';
import { draftOf } from './bench-draft.mjs';
import { clickToolbarButton, launchChromium } from './launch-chromium.mjs';
import { median } from './median.mjs';
import { scriptTime } from './script-time.mjs';
import { servePages } from './serve-pages.mjs';

const EXTENSION = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
const EDITORS = [
  { name: 'textarea', page: 'textarea.html', composer: 'textarea' },
  { name: 'Tiptap', page: 'tiptap.html', composer: '[contenteditable]' },
];
const KEYS = 1000;
const RUNS = 3;
const RECHECKS = 10;
/** Longer than the pause after the last key that a check waits for. */
const PAUSE = 600;
const WORDS = 200;

/** Rows: script time a key without and with the extension, in milliseconds, and that of one recheck. */
export async function benchTyping() {
  const server = await servePages();
  const { browser, extensionId } = await launchChromium({
    extension: EXTENSION,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const rows = [];
    for (const { name, page, composer } of EDITORS) {
      const open = (/** @type {string | null} */ coach) =>
        openDraft(browser, server.url(page), composer, coach);
      const without = await repeat(async () => typeKeys(await open(null)));
      const coached = await repeat(async () => typeKeys(await open(extensionId)));
      const recheck = await repeat(async () => recheckAfterKey(await open(extensionId)));
      const bare = median(without.map(({ total }) => total)) / KEYS;
      const all = median(coached.map(({ total }) => total)) / KEYS;
      const own = median(coached.map((run) => run.own)) / KEYS;
      const check = median(recheck.map((run) => run.own)) / RECHECKS;
      rows.push([name, ...[bare, all, all - bare, own, check].map((time) => time.toFixed(3))]);
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string} composer
 * @param {string | null} coach id of the extension, or null: the page is left alone
 */
async function openDraft(browser, url, composer, coach) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector(composer);
  await page.focus(composer);
  for (const line of draftOf(WORDS).split('\n')) {
    const session = await page.createCDPSession();
    await session.send('Input.insertText', { text: line });
    await session.detach();
    await page.keyboard.press('Enter');
  }
  if (coach) await clickToolbarButton(page, coach);
  if (coach) await page.waitForFunction(() => document.documentElement.children.length > 2);
  await pause();
  return page;
}

/** @param {import('puppeteer-core').Page} page */
async function typeKeys(page) {
  const time = await scriptTime(page, async () => {
    for (let key = 0; key < KEYS; key++) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
  });
  await page.close();
  return time;
}

/** @param {import('puppeteer-core').Page} page */
async function recheckAfterKey(page) {
  const time = await scriptTime(page, async () => {
    for (let key = 0; key < RECHECKS; key++) {
      await page.keyboard.press('a');
      await pause();
    }
  });
  await page.close();
  return time;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function repeat(work) {
  const results = [];
  for (let run = 0; run < RUNS; run++) results.push(await work());
  return results;
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
