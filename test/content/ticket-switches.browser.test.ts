import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readSession } from '../support/panel-messages';
import { isSoak } from '../support/soak';
import { usePages } from '../support/use-pages';

/** At an address that the demo's profile matches. */
const PATH = 'src/pages/demo/index.html';
const COMPOSERS = [
  '<textarea style="width: 500px; height: 120px"></textarea>',
  '<div contenteditable="true" style="width: 500px; height: 120px"></div>',
];
/** Until everything is loaded that is loaded once, and every cache that has a limit is full. */
const BEFORE = isSoak ? 200 : 40;
const SWITCHES = isSoak ? 1000 : 60;
const MOST_GROWTH = 2 * 1024 * 1024;
const TIMEOUT = (BEFORE + SWITCHES) * 3_000;

const pages = usePages(
  { browser: 'chromium' },
  { [PATH]: '<!doctype html><title>Desk</title><div id="app"></div>' },
);

/** As a helpdesk of one page shows the next ticket; ends when its draft is coached. */
async function openTicket(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (ticket, composer) => {
      const layer = document.querySelector('html > div');
      document.querySelector('#app')!.innerHTML =
        `<main data-ticket><h1 data-subject><span data-number>#${ticket}</span> Order</h1>
        <div data-message="customer"><div data-body>Where is order ${ticket}? I leave on Friday.</div></div>
        <form data-composer="reply">${composer}</form></main>`;
      const draft = document.querySelector<HTMLElement>('textarea, [contenteditable]')!;
      const words = `We updated the TERMS AND CONDITIONS for order ${ticket}. We will get back to you.`;
      if (draft instanceof HTMLTextAreaElement) draft.value = words;
      else draft.textContent = words;
      draft.focus();
      return new Promise<void>((resolve) => {
        const look = () => {
          const now = document.querySelectorAll('html > div');
          if (now.length === 1 && now[0] !== layer) resolve();
          else setTimeout(look, 10);
        };
        look();
      });
    },
    number,
    COMPOSERS[number % COMPOSERS.length]!,
  );
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page and all that runs in it hold once what nobody needs is gone. */
async function held(session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

it(`${SWITCHES} tickets one after the other leave nothing behind`, { timeout: TIMEOUT }, async () => {
  const page = await pages.browser.newPage();
  await page.goto(pages.server.url(PATH));
  await pages.browser.clickToolbarButton(page);
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let number = 1; number <= BEFORE; number += 1) await openTicket(page, number);
  const before = await held(session);
  for (let number = 1; number <= SWITCHES; number += 1) await openTicket(page, BEFORE + number);
  const after = await held(session);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
  // Else nothing of all this was coached.
  const last = await readSession(
    pages.browser,
    page,
    (state) => state?.conversation.id === `#${BEFORE + SWITCHES}`,
  );
  expect(last?.shown.map(({ check }) => check)).toContain('shouting');
});
