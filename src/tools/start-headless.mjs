import { mkdir } from 'node:fs/promises';
import { draftSample, openDemo, readSession } from './demo.mjs';
import { table } from './table.mjs';

const OUT = 'out/start';
const WORDS = 40;

/** Without a display: drafts the demo's sample replies, prints what the coach says to each, and takes pictures. */
export async function startHeadless() {
  const { browser, page, panel } = await openDemo({ headless: true, viewport: { width: 1280, height: 900 } });
  try {
    const tickets = await page.$$eval('[data-open]', (entries) =>
      entries.map((entry) => entry.getAttribute('data-open') ?? ''),
    );
    const sessions = [];
    for (const ticket of tickets) {
      await draftSample(page, ticket);
      const subject = await page.$eval('[data-subject]', (element) => element.textContent?.trim() ?? '');
      sessions.push(await readSession(panel, subject));
    }
    printFindings(sessions);
    printQuestions(sessions);
    await takePictures(page, panel, tickets[0] ?? '');
    console.log(`\nPictures: ${OUT}/page.png, ${OUT}/card.png, ${OUT}/panel.png`);
  } finally {
    await browser.close();
  }
}

/** @param {import('./demo.mjs').SessionState[]} sessions */
function printFindings(sessions) {
  const rows = sessions.flatMap(({ ticket, shown, conversation }) =>
    shown.map(({ check, severity, start, end, message }) => [
      ticket ?? '',
      check,
      severity,
      start === null || end === null ? '' : shorten(conversation.draft.slice(start, end)),
      message,
    ]),
  );
  console.log(table(['Ticket', 'Check', 'Severity', 'Words', 'Message'], rows));
}

/** @param {import('./demo.mjs').SessionState[]} sessions */
function printQuestions(sessions) {
  const rows = sessions.flatMap(({ ticket, report, conversation }) =>
    (report?.asks ?? []).map(({ message, start, end, status }) => [
      ticket ?? '',
      status,
      shorten(conversation.thread[message]?.text.slice(start, end) ?? '', 2 * WORDS),
    ]),
  );
  console.log(`\n${table(['Ticket', 'Status', 'The customer asks'], rows)}`);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Page} panel
 * @param {string} ticket
 */
async function takePictures(page, panel, ticket) {
  await mkdir(OUT, { recursive: true });
  await page.click(`[data-open="${ticket}"]`);
  await page.screenshot({ path: `${OUT}/page.png` });
  await page.focus('[data-composer] [contenteditable]');
  await page.keyboard.press('F8');
  // The card fades in for 120 ms, and has no name that a page could wait for.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.screenshot({ path: `${OUT}/card.png` });
  await panel.screenshot({ path: `${OUT}/panel.png` });
}

/** @param {string} text */
function shorten(text, length = WORDS) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
