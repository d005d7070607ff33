import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

const SCRIPT = '<script type="module" src="/ticket-reading.ts"></script>';
const BOX = 'style="width: 500px; height: 120px"';
const box = `<textarea id="box" ${BOX}></textarea>`;
/** What the demo's composer does not match. */
const EDITOR = `<div id="box" contenteditable="plaintext-only" ${BOX}></div>`;
/** Of the demo's profile, as far as this page has it. */
const ticket = (inside: string, rest = '') =>
  `<main data-ticket><h1 data-subject>Lid</h1>${inside}</main>${rest}`;
const THREAD = `<div class="message customer" ${BOX}><time>9:00</time><p>Where is the lid of my kettle? I ordered it on Monday.</p></div>
  <div class="message agent" ${BOX}><time>9:05</time><p>It is on its way to you since this morning, I have looked.</p></div>`;

/** What is on a page of a helpdesk whose composer is not what it was, and whether a box with focus is taken for it. */
const PAGES: [what: string, html: string, isTaken: boolean, id?: string][] = [
  ['a box in the ticket', ticket(box), true],
  ['a box on a page without a ticket', box, true],
  ['a box beside the ticket', ticket('', box), false],
  [
    'a box beside the ticket, with what looks like its messages',
    ticket('', `<div>${THREAD}</div>${box}`),
    true,
  ],
  [
    'a box while the composer is hidden',
    ticket(`${box}<form data-composer="reply"><textarea hidden></textarea></form>`),
    false,
  ],
  [
    'the box of an editor that hides the composer',
    ticket(`<form data-composer="reply"><textarea hidden></textarea>${EDITOR}</form>`),
    true,
  ],
  ['a small box', ticket('<textarea id="box" style="width: 90px; height: 20px"></textarea>'), false],
  [
    'what a customer writes in self service',
    `<body id="comp-SelfService-Update">${box}`,
    false,
    'request-tracker',
  ],
];

describe.each(oneBrowser)('what stands in for a composer, in %s', (name) => {
  const extra = Object.fromEntries(
    PAGES.map(([, html], at) => [`${at}.html`, `<!doctype html>${html}${SCRIPT}`]),
  );
  const pages = usePages({ browser: name, extension: false }, extra);
  let page: Page;
  const open = async (path: string) => {
    await page.goto(pages.server.url(path));
    await page.waitForFunction(() => window.reading !== undefined);
  };
  beforeAll(async () => {
    page = await pages.browser.newPage();
  });

  it.each(PAGES)('%s', async (what, _html, isTaken, id = 'demo') => {
    await open(`${PAGES.findIndex(([one]) => one === what)}.html`);
    const found = await page.evaluate((id) => {
      const { findDrafts, helpdesks, standInFor } = window.reading;
      document.querySelector<HTMLElement>('#box')!.focus();
      const standIn = standInFor(helpdesks.find((one) => one.id === id)!)!;
      return findDrafts(document, standIn, () => false).map((element) => element.id);
    }, id);
    expect(found).toEqual(isTaken ? ['box'] : []);
  });

  it('is the same one each time, sends nothing, and is none for a page that no profile knows', async () => {
    await open('0.html');
    const seen = await page.evaluate(() => {
      const { helpdesks, standInFor } = window.reading;
      const of = (id: string) => standInFor(helpdesks.find((one) => one.id === id)!);
      const demo = of('demo');
      return [demo === of('demo'), demo?.id, demo?.name, demo?.send ?? null, of('generic')];
    });
    expect(seen).toEqual([true, 'demo', 'Demo helpdesk', null, null]);
  });

  it.each([
    ['what the profile calls a note', '<form data-composer="note">', 'note'],
    [
      'what looks like one',
      '<form><select><option value="internal_note" selected>N</option></select>',
      'note',
    ],
    ['what the profile calls a reply', '<form data-composer="reply">', 'unknown'],
  ])('writes a note where the page says so, and never a reply for sure: %s', async (_what, form, mode) => {
    await open('0.html');
    const read = await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
      const { helpdesks, readInTheOpen, standInFor } = window.reading;
      const standIn = standInFor(helpdesks.find(({ id }) => id === 'demo')!)!;
      const reading = readInTheOpen(standIn, document.querySelector<HTMLElement>('#box')!);
      return { mode: reading.mode, guessed: reading.guessed, unseen: reading.unseen };
    }, `${form}${box}</form>`);
    expect(read).toMatchObject({ mode, guessed: 'draft' });
    expect(read.unseen.includes('mode')).toBe(mode === 'unknown');
  });
});
