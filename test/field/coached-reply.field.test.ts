import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/browser/session-state';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { describeField, desksOf } from './desks';
import { type Desk, story } from './helpdesk';
import { oneBreak, openReply, type Reply } from './reply';

const DRAFT = 'Hello Nora,\nthe lid comes on Thursday. We updated the TERMS AND CONDITIONS.';
const FIXED = DRAFT.replace('TERMS AND CONDITIONS', 'terms and conditions');
const NOTE = 'Please READ THIS AT ONCE.';

describeField.each(browsers)('a reply in %s', (name) => {
  describe.each(Object.entries(desksOf(name)))('on %s', (_title, openDesk) => {
    let desk: Desk;
    let browser: TestBrowser;
    let withoutCoach: TestBrowser;
    let reply: Reply;

    beforeAll(async () => {
      desk = openDesk();
      withoutCoach = await launch({ browser: name, extension: false });
      browser = await launch({ browser: name, allow: ({ url }) => desk.ticketPages().includes(url) });
      reply = await openReply(browser, desk, 'kettle');
    });
    afterAll(async () => {
      await browser?.close();
      await withoutCoach?.close();
    });

    it('is coached from the yes to the browser on, with the ticket in view', async () => {
      await browser.allowSite(reply.page);
      const session = await reply.coached(({ conversation }) => conversation.thread.length > 0);
      expect(session).toMatchObject({ mode: 'reply', unseen: [] });
      expect(session.conversation.thread.map(({ from, text }) => [from, oneBreak(text)])).toEqual(
        story.tickets.kettle.messages.map(({ from, text }) => [from, oneBreak(text)]),
      );
      expect(session.conversation.customer).toEqual({ name: 'Nora Lindqvist' });
    });

    it('is told what the customer still waits for, and nothing that colleagues asked', async () => {
      await reply.type(DRAFT);
      const session = await reply.coached(({ conversation }) => oneBreak(conversation.draft) === DRAFT);
      expect(asksOf(session)).toEqual([
        ['When would it arrive?', 'answered'],
        ['Please also tell me whether the delivery fee of 4.90 EUR is refunded.', 'unanswered'],
      ]);
      expect(await reply.painted()).toEqual(['TERMS AND CONDITIONS']);
    });

    it('takes a fix, and gives it back in one step', async () => {
      await reply.fix('TERMS AND CONDITIONS');
      expect(await reply.draft()).toBe(FIXED);
      await reply.undo();
      expect(await reply.draft()).toBe(DRAFT);
      await reply.fix('TERMS AND CONDITIONS');
      expect(await reply.draft()).toBe(FIXED);
    });

    it('is not coached while it is an internal note', async () => {
      await desk.writeFor(reply.page, 'colleagues');
      const note = await reply.coached(({ mode }) => mode === 'note');
      expect(note).toMatchObject({ report: null, shown: [] });
      expect(await reply.painted()).toEqual([]);
      await desk.writeFor(reply.page, 'customer');
      const again = await reply.coached(({ mode, report }) => mode === 'reply' && report !== null);
      expect(oneBreak(again.conversation.draft)).toBe(FIXED);
    });

    it('is stored as if it had been typed without the coach', async () => {
      await desk.send(reply.page);
      const plain = await openReply(withoutCoach, desk, 'kettle');
      await plain.type(FIXED);
      await desk.send(plain.page);
      expect(await desk.stored(reply.ticket)).toEqual(await desk.stored(plain.ticket));
      expect((await desk.stored(reply.ticket)).kind).toBe('reply');
    });

    it('leaves a note for colleagues alone, also when it is sent', async () => {
      const note = await openReply(browser, desk, 'invoice');
      await desk.writeFor(note.page, 'colleagues');
      await note.type(NOTE);
      const session = await note.coached(({ conversation }) => oneBreak(conversation.draft) === NOTE);
      expect(session).toMatchObject({ mode: 'note', report: null });
      await desk.send(note.page);
      const { kind, content } = await desk.stored(note.ticket);
      expect(kind).toBe('note');
      expect(content).toContain(NOTE);
    });
  });
});

/** The words of each ask, and what became of it. */
function asksOf({ conversation, report }: SessionState): [words: string, status: string][] {
  return (report?.asks ?? []).map(({ message, start, end, status }) => [
    conversation.thread[message]!.text.slice(start, end),
    status,
  ]);
}
