import { fileURLToPath } from 'node:url';
import { draftOf } from './bench-draft.mjs';
import { clickToolbarButton, launchChromium } from './launch-chromium.mjs';
import { median } from './median.mjs';
import { scriptTime } from './script-time.mjs';
import { servePages } from './serve-pages.mjs';

const EXTENSION = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
const WORDS = 300;
/** C8 and C12 are complaints that users of other assistants have: lag in long drafts, and slow drawing. */
const DRAFTS = [
  { name: 'textarea', page: 'textarea.html', composer: 'textarea', words: WORDS },
  { name: 'Tiptap', page: 'tiptap.html', composer: '[contenteditable]', words: WORDS },
  { name: 'CKEditor 5', page: 'ckeditor5.html', composer: '.ck-editor__editable', words: WORDS },
  { name: 'C8: Tiptap, a long draft', page: 'tiptap.html', composer: '[contenteditable]', words: 1600 },
];
const KEYS = 1000;
const RUNS = 3;
const RECHECKS = 10;
/** Longer than the pause after the last key that a check waits for. */
const PAUSE = 600;
/** Words that the coach marks before all others, and the name of their highlight. */
const MARKED = ' Please send us your password.';
const HIGHLIGHT = 'rc-1';

export const TYPING_HEAD = [
  'Draft',
  'Words',
  'Without',
  'With',
  'Difference',
  "The coach's own",
  'A recheck',
  'C12: drawing after it',
  'From the last key to the hint',
];

/** Rows for `TYPING_HEAD`: script time a key, that of one recheck, and the rest, in milliseconds. */
export async function benchTyping() {
  const server = await servePages();
  const { browser, extensionId } = await launchChromium({
    extension: EXTENSION,
    viewport: { width: 1280, height: 900 },
  });
  try {
    const rows = [];
    for (const { name, page, composer, words } of DRAFTS) {
      // Minutes each: whoever waits sees how far it is.
      console.error(`Typing: ${name} …`);
      const open = (/** @type {string | null} */ coach) =>
        openDraft(browser, { url: server.url(page), composer, words, coach });
      const without = await repeat(async () => typeKeys(await open(null)));
      const coached = await repeat(async () => typeKeys(await open(extensionId)));
      const pauseWithout = await repeat(async () => recheckAfterKey(await open(null)));
      const recheck = await repeat(async () => recheckAfterKey(await open(extensionId)));
      const hints =
        composer === 'textarea' ? [] : await repeat(async () => timeToHint(await open(extensionId)));
      const of = (
        /** @type {{ [K in 'total' | 'own' | 'drawing']: number }[]} */ runs,
        /** @type {'total' | 'own' | 'drawing'} */ part,
        /** @type {number} */ count,
      ) => median(runs.map((run) => run[part])) / count;
      const bare = of(without, 'total', KEYS);
      const all = of(coached, 'total', KEYS);
      const times = [
        bare,
        all,
        all - bare,
        of(coached, 'own', KEYS),
        of(recheck, 'own', RECHECKS),
        of(recheck, 'drawing', RECHECKS) - of(pauseWithout, 'drawing', RECHECKS),
      ];
      // The lines of a textarea are drawn where no page can see them.
      const hint = hints.length > 0 ? median(hints).toFixed(0) : 'not seen';
      rows.push([name, String(words), ...times.map((time) => time.toFixed(3)), hint]);
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, composer: string, words: number, coach: string | null }} draft `coach` is the id of the
 *   extension, or null: the page is left alone
 */
async function openDraft(browser, { url, composer, words, coach }) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector(composer);
  await page.focus(composer);
  for (const line of draftOf(words).split('\n')) {
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
 * Milliseconds from the last key of words that are marked until the frame in which their line shows.
 * @param {import('puppeteer-core').Page} page
 */
async function timeToHint(page) {
  const watch = await page.evaluateHandle((highlight) => {
    const shown = () => CSS.highlights.get(highlight)?.size ?? 0;
    const before = shown();
    let last = 0;
    addEventListener('keydown', () => (last = performance.now()), true);
    /** @type {Promise<number>} */
    const hinted = new Promise((resolve) => {
      const look = () => {
        if (shown() > before) requestAnimationFrame(() => resolve(performance.now() - last));
        else requestAnimationFrame(look);
      };
      look();
    });
    return { hinted };
  }, HIGHLIGHT);
  await page.keyboard.type(MARKED);
  const time = await watch.evaluate(({ hinted }) => hinted);
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
