import { afterAll, beforeAll, expect, it } from 'vitest';
import { texts } from '../../src/locales/en';
import { launch, type TestBrowser } from '../support/launch';
import { sendCommand } from '../support/panel-messages';
import { oneBrowser } from '../support/soak';
import { describeField, helpdesks } from './desks';
import { type Fault, type FaultyProxy, startFaultyProxy } from './faulty-proxy';
import type { Desk } from './helpdesk';
import { oneBreak, openReply, type Reply } from './reply';
import { requestTracker } from './request-tracker/drive';

const DRAFT = 'Hello Nora, we updated the TERMS AND CONDITIONS.';
const MARKED = ['TERMS AND CONDITIONS'];
const ALONE = { messages: 0, asks: 0 };

const FAULTS: [what: string, fault: Fault, says: 'refused' | 'timeout' | 'logged-out'][] = [
  ['answers with an error', 'error', 'refused'],
  ['never answers', 'silence', 'timeout'],
  ['asks to log in', 'logged-out', 'logged-out'],
];

describeField.each(oneBrowser)('trouble with Request Tracker in %s', (name) => {
  let proxy: FaultyProxy;
  let desk: Desk;
  let browser: TestBrowser;

  beforeAll(async () => {
    proxy = await startFaultyProxy(helpdesks().requestTracker.url);
    desk = requestTracker(helpdesks().requestTracker, 'rich', proxy.url);
    browser = await launch({ browser: name, allow: ({ url }) => desk.ticketPages().includes(url) });
    const { page } = await openReply(browser, desk, 'kettle');
    await browser.allowSite(page);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  const panelSays = async (text: string) =>
    (await browser.sidePanel()).waitFor((wanted) => document.body.textContent.includes(wanted), text);
  const withDraft = (reply: Reply, draft: string) =>
    reply.coached(({ conversation }) => oneBreak(conversation.draft) === draft);
  const sends = async (reply: Reply, text: string) => {
    await desk.send(reply.page);
    const { kind, content } = await desk.stored(reply.ticket);
    expect(kind).toBe('reply');
    expect(content).toContain(text);
  };

  it.each(FAULTS)('is said in the panel when the page of the messages %s', async (_what, fault, says) => {
    proxy.faults = { '/Ticket/History.html': fault };
    const reply = await openReply(browser, desk, 'kettle');
    const alone = await reply.coached(({ elsewhere }) => elsewhere !== 'reading');
    expect(alone).toMatchObject({ elsewhere: says, mode: 'reply', conversation: { thread: [] } });
    expect(alone.unseen).toContain('messages');
    await panelSays(texts.panel.elsewhere[says]);

    await reply.type(DRAFT);
    const checked = await withDraft(reply, DRAFT);
    expect({ messages: checked.conversation.thread.length, asks: checked.report?.asks.length }).toEqual(
      ALONE,
    );
    expect(await reply.painted()).toEqual(MARKED);

    proxy.faults = {};
    await sendCommand(browser, reply.page, { do: 'read-again' });
    const again = await reply.coached(({ elsewhere }) => elsewhere === 'read');
    expect(again.conversation.thread).toHaveLength(4);
    expect(again.unseen).toEqual([]);
    await sends(reply, DRAFT);
    await reply.page.close();
  });

  it('lets the reply be sent while the messages are out of reach', async () => {
    proxy.faults = { '/Ticket/History.html': 'silence' };
    const reply = await openReply(browser, desk, 'kettle');
    await reply.type(DRAFT);
    await expect.poll(reply.painted, { timeout: 15_000 }).toEqual(MARKED);
    await sends(reply, DRAFT);
    proxy.faults = {};
    await reply.page.close();
  });

  it('is said in the panel when nothing tells whose messages they are', async () => {
    const reply = await openReply(browser, desk, 'kettle');
    proxy.faults = { '/Ticket/Display.html': 'error' };
    await reply.page.reload();
    const session = await reply.coached(({ elsewhere }) => elsewhere === 'read');
    proxy.faults = {};
    const authors = session.conversation.thread.map(({ from }) => from);
    expect(authors).toEqual(['unknown', 'unknown', 'unknown', 'note']);
    expect(session.unseen).toEqual(['authors', 'customer-name']);
    await panelSays(texts.panel.unseen.authors);
    await reply.page.close();
  });

  it('leaves the draft as it is, and to be sent, when the permission is taken back', async () => {
    const reply = await openReply(browser, desk, 'kettle');
    await reply.type(DRAFT);
    await expect.poll(reply.painted, { timeout: 15_000 }).toEqual(MARKED);
    await browser.evaluateInExtension(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await expect.poll(reply.painted, { timeout: 15_000 }).toEqual([]);
    expect(await browser.overlayRoot(reply.page)).toBeNull();
    await panelSays(texts.panel.nobodyTitle);
    await reply.type(' Tessa');
    expect(await reply.draft()).toBe(`${DRAFT} Tessa`);
    await sends(reply, `${DRAFT} Tessa`);
  });
});
