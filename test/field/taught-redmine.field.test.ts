import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TeachingState } from '../../src/browser/teaching-state';
import { launch, type TestBrowser } from '../support/launch';
import { readUpdate } from '../support/panel-messages';
import { oneBrowser } from '../support/soak';
import { describeField, desks } from './desks';
import { type Desk, story } from './helpdesk';
import { openReply, type Reply } from './reply';

const DRAFT = 'Hello Nora, the new lid leaves on Thursday.';
const PRIVATE = '#issue_private_notes';
const messageWith = (words: string) => `::-p-text(${words})`;

/** What is taught goes before what the coach knows by itself, so this is Redmine with its own profile switched off. */
describeField.each(oneBrowser)('Redmine, taught in %s', (name) => {
  let desk: Desk;
  let browser: TestBrowser;
  let reply: Reply;
  let clicks = 0;

  beforeAll(async () => {
    desk = desks['Redmine']!();
    browser = await launch({ browser: name, allow: ({ url }) => desk.ticketPages().includes(url) });
    reply = await openReply(browser, desk, 'kettle');
    await browser.allowSite(reply.page);
    await reply.coached(({ helpdesk }) => helpdesk === 'Redmine');
  });
  afterAll(async () => {
    await browser?.close();
  });

  const teaching = async (holds: (teaching: TeachingState) => boolean) => {
    const update = await readUpdate(
      browser,
      reply.page,
      (all) => all.teaching !== null && holds(all.teaching),
    );
    return update.teaching!;
  };
  const clickPanel = async (selector: string) => {
    clicks += 1;
    await browser.clickInPanel(selector);
  };
  const clickPage = async (selector: string) => {
    clicks += 1;
    await clickOn(reply.page, selector);
  };

  it('is taught in fewer than ten clicks', async () => {
    // Only because Redmine is known already: elsewhere the offer stands below the draft.
    await browser.clickInPanel('footer button:last-child');
    await clickPanel('.teach-offer button');
    await teaching(({ pointing }) => pointing === 'composer');
    await clickPage('#issue_notes');
    await teaching(({ pointing }) => pointing === 'customer');
    await clickPage(messageWith('the kettle from order'));
    await teaching(({ pointing }) => pointing === 'agent');
    await clickPage(messageWith('yes, we send you a new lid'));
    await teaching(({ pointing }) => pointing === null);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await clickPanel('[aria-label="Point at it: An internal note among the messages"]');
    await teaching(({ pointing }) => pointing === 'note');
    await clickPage(messageWith('Did the warehouse check the seals'));
    await teaching(({ pointing, shown }) => pointing === null && shown.note === 1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await clickPage(PRIVATE);
    await clickPanel('.teach-actions button');
    const { gaps } = await teaching(({ note }) => note === 'shown');
    expect(gaps.filter((gap) => gap !== 'send')).toEqual([]);
    await clickPanel('.teach-save button');
    expect(clicks).toBeLessThan(10);
  });

  it.each(Object.keys(story.tickets) as (keyof typeof story.tickets)[])(
    'reads the ticket "%s"',
    async (ticket) => {
      const { page, type, coached } = await openReply(browser, desk, ticket);
      await type(DRAFT);
      const { conversation } = await coached(
        ({ helpdesk, conversation, mode }) =>
          helpdesk !== 'Redmine' && mode === 'reply' && conversation.draft === DRAFT,
      );
      const { messages, requestor } = story.tickets[ticket];
      expect(conversation.thread.map(({ from }) => from)).toEqual(messages.map(({ from }) => from));
      expect(conversation.customer?.name).toBe(
        story.customers[requestor as keyof typeof story.customers].name,
      );
      await desk.writeFor(page, 'colleagues');
      await coached(({ mode, report }) => mode === 'note' && report === null);
      await page.close();
    },
  );
});

async function clickOn(page: Page, selector: string): Promise<void> {
  const element = (await page.waitForSelector(selector))!;
  await element.scrollIntoView();
  const box = (await element.boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.click(box.x + 8, box.y + box.height / 2);
}
