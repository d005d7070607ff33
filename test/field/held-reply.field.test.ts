import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { poll } from '../support/poll';
import { describeField, desks } from './desks';
import type { Desk } from './helpdesk';
import { oneBreak, openReply, type Reply } from './reply';

/** A draft in a frame, and one in a textarea: the others send by the same buttons. */
const HELD = ['Request Tracker, rich text', 'Redmine'];
const STOP = 'Please send us your password.';

describeField.each(browsers)('a reply with a stop in %s', (name) => {
  describe.each(HELD)('on %s', (title) => {
    let desk: Desk;
    let browser: TestBrowser;

    beforeAll(async () => {
      desk = desks[title]!();
      browser = await launch({ browser: name, allow: ({ url }) => desk.ticketPages().includes(url) });
    });
    afterAll(async () => {
      await browser?.close();
    });

    async function write(): Promise<Reply> {
      const reply = await openReply(browser, desk, 'kettle');
      await browser.clickToolbarButton(reply.page);
      await reply.type(STOP);
      await reply.coached(
        ({ shown, mode }) => mode === 'reply' && shown.some(({ severity }) => severity === 'stop'),
      );
      await reply.page.bringToFront();
      return reply;
    }
    const dialog = async (page: Page) => (await browser.overlayRoot(page))?.$('.send-dialog[open]');
    const sendAnyway = async (page: Page) => {
      const root = await poll(async () => dialog(page), 'the question before the send');
      await (await root!.$('::-p-text(Send anyway)'))!.click();
    };

    it('is held at the button, and is sent whole and once by “Send anyway”', async () => {
      const { page, ticket, draft } = await write();
      const address = page.url();
      const before = await desk.stored(ticket);
      const sending = desk.send(page);
      await poll(() => dialog(page), 'the question before the send');
      expect(page.url()).toBe(address);
      expect(await desk.stored(ticket)).toEqual(before);
      expect(oneBreak(await draft())).toContain(STOP);
      await sendAnyway(page);
      await sending;
      const after = await desk.stored(ticket);
      expect(after.kind).toBe('reply');
      expect(after.content.split(STOP)).toHaveLength(2);
    });

    it('is a draft again after Escape, and goes at the second press', async () => {
      const { page, ticket } = await write();
      const sending = desk.send(page);
      await poll(() => dialog(page), 'the question before the send');
      await page.keyboard.press('Escape');
      await page.keyboard.type(' Thanks.');
      await desk.send(page);
      await sending;
      expect((await desk.stored(ticket)).content).toContain(`${STOP} Thanks.`);
    });
  });

  it('is held at the keys by which Redmine sends, and sent by them', async () => {
    const desk = desks['Redmine']!();
    const browser = await launch({ browser: name, allow: ({ url }) => desk.ticketPages().includes(url) });
    const reply = await openReply(browser, desk, 'kettle');
    const { page, ticket } = reply;
    await browser.clickToolbarButton(page);
    await reply.type(STOP);
    await reply.coached(({ shown }) => shown.some(({ severity }) => severity === 'stop'));
    await page.bringToFront();
    await page.focus('#issue_notes');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const held = await poll(
      async () => (await browser.overlayRoot(page))?.$('.send-dialog[open]'),
      'the question',
    );
    const sent = page.waitForNavigation();
    await (await held!.$('::-p-text(Send anyway)'))!.click();
    await sent;
    expect((await desk.stored(ticket)).content.split(STOP)).toHaveLength(2);
    await browser.close();
  });
});
