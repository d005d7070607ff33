import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TeachingState } from '../../src/browser/teaching-state';
import { axeViolations } from '../support/axe';
import { inventedPage, type InventedTicket, REPORTS_PAGE, TICKETS } from '../support/invented-desk';
import { browsers, type PanelView } from '../support/launch';
import { readSession, readUpdate } from '../support/panel-messages';
import { poll } from '../support/poll';
import { usePages } from '../support/use-pages';

const pathOf = (number: number) => `loom/tickets/${number}`;
const PAGES = {
  ...Object.fromEntries(TICKETS.map(({ number }) => [pathOf(number), inventedPage(number)])),
  'loom/reports': REPORTS_PAGE,
};
const [FIRST, ...OTHERS] = TICKETS as [InventedTicket, ...InventedTicket[]];
const COMPOSER = '.e8i0m';

declare global {
  interface Window {
    seen: string[];
  }
}

describe.each(browsers)('a helpdesk that nobody knows, taught in %s', (name) => {
  const pages = usePages({ browser: name }, PAGES);
  let page: Page;
  let panel: PanelView;
  let clicks = 0;

  beforeAll(async () => {
    page = await pages.browser.newPage();
    await page.goto(pages.server.url(pathOf(FIRST.number)));
    await pages.browser.clickToolbarButton(page);
    panel = await pages.browser.sidePanel();
    // While the panel still fills, its buttons are others from one moment to the next.
    await panel.waitFor(() => document.querySelector('.teach-offer') !== null);
    await pages.browser.allowSite(page);
  });

  const teaching = async (holds: (teaching: TeachingState) => boolean) => {
    const update = await readUpdate(
      pages.browser,
      page,
      ({ teaching }) => teaching !== null && holds(teaching),
    );
    return update.teaching!;
  };
  const noTeaching = () => readUpdate(pages.browser, page, ({ teaching }) => teaching === null);
  const clickPanel = async (selector: string) => {
    clicks += 1;
    await pages.browser.clickInPanel(selector);
  };
  const clickPage = async (selector: string) => {
    clicks += 1;
    await clickAt(page, selector);
  };
  const begin = async () => {
    await clickPanel('.teach-offer button');
    await teaching(({ pointing }) => pointing === 'composer');
    await page.bringToFront();
  };
  /** As long as the pointing catches presses; a person is not faster. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 700));
  const seen = () => page.evaluate(() => window.seen.splice(0));
  const layer = () => pages.browser.overlayRoot(page, '.teach-shield');

  describe('that is not taught to the end', () => {
    let before: string;

    beforeAll(async () => {
      await page.click(COMPOSER);
      await page.keyboard.type('Dear Ilse,');
      await readSession(pages.browser, page, (session) => session?.conversation.draft === 'Dear Ilse,');
      before = await page.content();
      await seen();
    });

    const expectNoTrace = async () => {
      await noTeaching();
      expect(await layer()).toBeNull();
      expect(await page.content()).toBe(before);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('e8i0m');
      expect(await seen()).toEqual([]);
    };

    it('outlines what is under the pointer, and says where nothing can be written', async () => {
      await begin();
      await page.mouse.move(...(await centreOf(page, 'h1')));
      await poll(async () => (await words())?.includes('Nothing can be written here'), 'the refusal');
      await clickAt(page, 'h1');
      await page.mouse.move(...(await centreOf(page, COMPOSER)));
      await poll(async () => (await words())?.includes('Your reply box?'), 'the outline');
      expect((await teaching(() => true)).shown.composer).toBe(0);
    });

    it('is taken back with Escape, step by step', async () => {
      await clickPage(COMPOSER);
      await teaching(({ pointing }) => pointing === 'customer');
      await page.keyboard.press('Escape');
      await teaching(({ pointing, shown }) => pointing === 'composer' && shown.composer === 0);
      await page.keyboard.press('Escape');
      await expectNoTrace();
    });

    it('is pointed at by keys alone', async () => {
      await begin();
      await page.mouse.move(...(await centreOf(page, '.b1d3g')));
      for (const key of ['ArrowUp', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
      await teaching(({ pointing, shown }) => pointing === 'customer' && shown.composer === 1);
      await rest();
      await clickPanel('.teach-stop');
      await expectNoTrace();
    });

    it('keeps a key that is held at the end of the pointing from the page', async () => {
      await begin();
      await clickPage(COMPOSER);
      await teaching(({ pointing }) => pointing === 'customer');
      await clickPage('.k7w2z p');
      await teaching(({ pointing }) => pointing === 'agent');
      await page.mouse.move(...(await centreOf(page, '.m4t8b:not(.p0r5d) p')));
      await page.keyboard.down('Enter');
      await teaching(({ pointing }) => pointing === null);
      await page.bringToFront();
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      expect(await seen()).toEqual([]);
      await rest();
      await clickPanel('.teach-stop');
      await expectNoTrace();
    });

    it('scrolls what is under the pointer', async () => {
      await begin();
      await page.setViewport({ width: 1280, height: 440 });
      await page.$eval('.s4u8a', (thread) => thread.scrollTo(0, 0));
      await page.mouse.move(...(await centreOf(page, '.s4u8a')));
      await page.mouse.wheel({ deltaY: 60 });
      await poll(() => page.$eval('.s4u8a', ({ scrollTop }) => scrollTop > 0), 'the thread to scroll');
      await clickPanel('.teach-stop');
      await page.setViewport({ width: 1280, height: 900 });
      await expectNoTrace();
    });
  });

  describe('in fewer than ten clicks', () => {
    beforeAll(async () => {
      await page.reload();
      await noTeaching();
      clicks = 0;
    });

    it('is shown its box, two messages, a note and what a note looks like', async () => {
      await begin();
      await clickPage(COMPOSER);
      await teaching(({ pointing }) => pointing === 'customer');
      await clickPage('.k7w2z p');
      await teaching(({ pointing }) => pointing === 'agent');
      await clickPage('.m4t8b:not(.p0r5d) p');
      await teaching(({ pointing, shown }) => pointing === null && shown.agent === 1);
      expect(await seen()).toEqual([]);
      await rest();
      await clickPanel('[aria-label="Point at it: An internal note among the messages"]');
      await teaching(({ pointing }) => pointing === 'note');
      await clickPage('.p0r5d p');
      await teaching(({ pointing, shown }) => pointing === null && shown.note === 1);
      expect(await seen()).toEqual([]);
      await rest();
      await clickPage('#note-tab');
      await clickPanel('.teach-actions button');
      const { profile, gaps } = await teaching(({ note }) => note === 'shown');
      expect(gaps.filter((gap) => gap !== 'send')).toEqual([]);
      if (panel.page) expect(await axeViolations(panel.page)).toEqual([]);
      expect(JSON.stringify(profile)).not.toMatch(/Ilse|loom came|tickets\/41|#41/);
    });

    it('shows on the page and in the panel what it would read', async () => {
      const { reading } = await teaching(({ reading }) => reading?.mode === 'note');
      expect(reading?.messages.map(({ from }) => from)).toEqual(sidesOf(FIRST));
      expect(await labels()).toEqual(['Customer', 'Agent', 'Note', 'Customer', '?', 'Note']);
      await clickAt(page, '#reply-tab');
      await teaching(({ reading }) => reading?.mode === 'reply');
    });

    it('shows it on other tickets, also after a reload, and nothing on a page that is no ticket', async () => {
      const [second, third] = OTHERS as [InventedTicket, InventedTicket];
      await clickAt(page, `nav a[href$="${second.number}"]`);
      await teaching(({ reading }) => reading?.messages.length === second.messages.length);
      expect(await labels()).toEqual(['Customer', 'Agent', 'Customer', 'Reply']);
      await page.goto(pages.server.url(pathOf(third.number)));
      const { reading } = await teaching(({ reading }) => (reading?.messages.length ?? 0) > 0);
      expect(reading?.messages.map(({ from }) => from)).toEqual(sidesOf(third));
      await page.goto(pages.server.url('loom/reports'));
      const update = await readUpdate(pages.browser, page, () => true);
      expect(update.teaching?.reading ?? null).toBeNull();
      await page.goto(pages.server.url(pathOf(FIRST.number)));
      await teaching(({ reading }) => reading?.messages.length === FIRST.messages.length);
    });

    it('is kept under a name', async () => {
      await panel.waitFor(() => document.querySelector('.teach-save input') !== null);
      await clickPanel('.teach-save button');
      await noTeaching();
      await panel.waitFor(() => document.body.textContent.includes('From now on the coach reads'));
      expect(await layer()).toBeNull();
      expect(clicks).toBeLessThan(10);
    });
  });

  describe('and read from then on', () => {
    it.each(OTHERS)('has the ticket $number with its sides and names', async (ticket) => {
      await page.goto(pages.server.url(pathOf(ticket.number)));
      await expectRead(ticket, 'reply');
    });

    it('is read after it shows another ticket by itself, and in a note it is none', async () => {
      const [second] = OTHERS as [InventedTicket];
      await clickAt(page, `nav a[href$="${second.number}"]`);
      await expectRead(second, 'reply');
      await clickAt(page, '#note-tab');
      const session = await readSession(pages.browser, page, (session) => session?.mode === 'note');
      expect(session?.report).toBeNull();
    });

    it('is nothing on a page of the same site that is no ticket', async () => {
      await page.goto(pages.server.url('loom/reports'));
      await page.click('textarea');
      const session = await readSession(pages.browser, page, (session) => session !== null);
      expect(session?.helpdesk).toBeNull();
      expect(session?.conversation.thread).toEqual([]);
    });

    const expectRead = async (ticket: InventedTicket, mode: string) => {
      const session = await readSession(
        pages.browser,
        page,
        (session) => session?.mode === mode && session.conversation.thread.length === ticket.messages.length,
      );
      const { thread, customer } = session!.conversation;
      const told = ticket.messages.map(({ from, text }, at) => ({ from: sidesOf(ticket)[at] ?? from, text }));
      expect(thread.map(({ from, text }) => ({ from, text }))).toEqual(told);
      expect(customer?.name).toBe(ticket.messages.find(({ from }) => from === 'customer')!.name);
    };
  });

  describe('when it goes in the middle', () => {
    const beginOnFirst = async () => {
      await page.goto(pages.server.url(pathOf(FIRST.number)));
      await readSession(pages.browser, page, (session) => session !== null);
      const before = await page.content();
      await begin();
      await clickPage(COMPOSER);
      await teaching(({ pointing }) => pointing === 'customer');
      return before;
    };

    // Firefox closes its sidebar for nobody but a person.
    if (name === 'chromium')
      it('takes everything along with the panel', async () => {
        const before = await beginOnFirst();
        await panel.page!.close();
        await poll(async () => (await layer()) === null, 'the layer to go');
        expect(await page.content()).toBe(before);
        await pages.browser.clickToolbarButton(page);
        panel = await pages.browser.sidePanel();
      });

    it('takes everything along with the extension, when that is updated', async () => {
      await beginOnFirst();
      await pages.browser.updateExtension();
      await readSession(pages.browser, page, (session) => session !== null);
      expect(await layer()).toBeNull();
      expect(await page.evaluate(() => document.querySelectorAll('body ~ *').length)).toBe(1);
    });
  });

  /** Nobody showed an automatic message: it has no side. */
  const sidesOf = ({ messages }: InventedTicket) =>
    messages.map(({ from }) => (from === 'bot' ? 'unknown' : from));
  const words = async () => (await layer())?.evaluate((node) => node.textContent);
  const labels = async () =>
    (await layer())!.$$eval('.teach-label', (all) => all.map(({ textContent }) => textContent));
});

async function centreOf(page: Page, selector: string): Promise<[number, number]> {
  return page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as [number, number];
  });
}

async function clickAt(page: Page, selector: string): Promise<void> {
  const at = await centreOf(page, selector);
  await page.mouse.move(...at);
  await page.mouse.click(...at);
}
