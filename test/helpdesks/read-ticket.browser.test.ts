import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Unseen } from '../../src/engine/types';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { openTicket, readOn } from '../support/open-ticket';
import { servePages, type PageServer } from '../support/serve';

const ALL: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments', 'mode'];

/** What is missed when one selector of the demo's profile finds nothing. */
const MISSED: [path: string, unseen: Unseen[]][] = [
  ['ticket', ALL],
  ['title', []],
  ['mode.reply', ['mode']],
  ['messages.item', ['messages', 'authors']],
  ['messages.body', ['messages', 'authors']],
  ['messages.from.customer', ['authors']],
  ['messages.from.agent', ['authors']],
  ['messages.from.note', ['authors']],
  ['messages.from.bot', ['authors']],
  ['messages.name', []],
  ['messages.at', []],
  ['messages.attachment', []],
  ['attachments.area', ['attachments']],
  ['agentName', []],
];

describe.each(browsers)('a ticket, read in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    browser = await launch({ browser: name, extension: false });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has its messages with author, name, time and files, and nothing from outside of it', async () => {
    const page = await openTicket(browser, server, 'demo');
    expect(await readOn(page, 'demo')).toEqual({
      conversation: {
        id: '#2041',
        customer: { name: 'Ana Ruiz' },
        agent: { name: 'Robin Hale' },
        attachments: ['map.pdf'],
        thread: [
          {
            from: 'customer',
            name: 'Ana Ruiz',
            at: '2026-03-10T09:12:00Z',
            text: 'When will it arrive?\n\nPhoto attached.',
            attachments: ['label.jpg'],
          },
          { from: 'bot', name: 'Auto-reply', text: 'We answer soon.' },
          { from: 'note', name: 'Sam Whitlock', text: 'Stuck in Cork.' },
          { from: 'agent', name: 'Sam Whitlock', text: 'On Thursday.' },
        ],
      },
      title: '#2041 Where is my grinder?',
      mode: 'reply',
      unseen: [],
    });
  });

  it('gives the same answer twice and is left as it was', async () => {
    const page = await openTicket(browser, server, 'demo');
    const before = await page.content();
    expect(await readOn(page, 'demo')).toEqual(await readOn(page, 'demo'));
    expect(await page.content()).toBe(before);
  });

  it('is a note while the composer writes one', async () => {
    const page = await openTicket(browser, server, 'demo');
    await page.$eval('form', (form) => form.setAttribute('data-composer', 'note'));
    expect(await readOn(page, 'demo')).toMatchObject({ mode: 'note', unseen: [] });
  });

  it('calls a message by the more careful author where two selectors match', async () => {
    const page = await openTicket(browser, server, 'demo');
    const { conversation } = await readOn(page, 'demo', {
      path: 'messages.from.customer',
      selector: '[data-message]',
    });
    expect(conversation.thread.map(({ from }) => from)).toEqual(['customer', 'bot', 'note', 'agent']);
  });

  it.each(MISSED)('says what it misses when "%s" is broken', async (path, unseen) => {
    const page = await openTicket(browser, server, 'demo');
    for (const selector of ['.nothing-is-called-this', 'not [ a selector']) {
      const reading = await readOn(page, 'demo', { path, selector });
      expect(reading.unseen).toEqual(unseen);
      const customers = reading.conversation.thread.filter(({ from }) => from === 'customer');
      expect(customers.map(({ text }) => text).join()).not.toMatch(/soon|Cork|Thursday/);
    }
    await page.close();
  });

  it('has the name of its customer from the messages where the ticket does not say it', async () => {
    const page = await openTicket(browser, server, 'demo');
    await page.$eval('main [data-customer]', (element) => element.remove());
    expect((await readOn(page, 'demo')).conversation.customer).toEqual({ name: 'Ana Ruiz' });
    await page.$eval('main [data-author]', (element) => element.remove());
    expect((await readOn(page, 'demo')).unseen).toEqual(['customer-name']);
  });

  it('is known by its number, or else by its title and first words', async () => {
    const page = await openTicket(browser, server, 'demo');
    const idOf = async () => (await readOn(page, 'demo')).conversation.id;
    const write = (selector: string, text: string) =>
      page.$eval(selector, (element, text) => (element.textContent = text), text);
    await write('[data-subject] span', '#2042');
    expect(await idOf()).toBe('#2042');
    await write('[data-subject]', 'Where is my grinder?');
    expect(await idOf()).toBe('Where is my grinder?\nWhen will it arrive?\n\nPhoto attached.');
    await write('main [data-message="customer"] [data-body]', 'Any news?');
    expect(await idOf()).toBe('Where is my grinder?\nAny news?');
  });

  it('is all unseen on a page of something else', async () => {
    const page = await openTicket(browser, server, 'generic');
    expect(await readOn(page, 'demo')).toEqual({
      conversation: { thread: [] },
      title: null,
      mode: 'unknown',
      unseen: ALL,
    });
  });
});
