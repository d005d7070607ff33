import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ElsewhereAddresses } from '../../src/helpdesks/elsewhere';
import { oneBrowser } from '../support/soak';
import { openTicket, readOn } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

const SCRIPT = '<script type="module" src="/ticket-reading.ts"></script>';
const ISSUE = `<div id="content"><h2>2nd line #12</h2>
  <form id="issue-form" action="/shop/issues/12"><textarea></textarea></form></div>${SCRIPT}`;
const EXTRA = {
  'desk/rt/Ticket/Update.html': `<a id="page-history" href="/desk/rt/Ticket/History.html?id=12"></a>
    <a id="page-display" href="/desk/rt/Ticket/Display.html?id=12"></a>
    <form name="TicketUpdate"><input name="id" value="12"><textarea></textarea></form>${SCRIPT}`,
  'shop/issues/12/edit': ISSUE,
  // Where a change was refused.
  'shop/issues/12': ISSUE,
};
const PAGES = {
  number: '7',
  messages: 'request-tracker-history.html',
  customer: 'request-tracker-display.html',
};
/** Of the history in `test/pages/`. */
const AUTHORS = ['customer', 'agent', 'customer', 'note', 'bot'];
/** The words of Request Tracker in German. */
const GERMAN = {
  'Comments added': 'Kommentar hinzugefügt',
  'Correspondence added': 'Antwort hinzugefügt',
  'Ticket created': 'Ticket erstellt',
};

describe.each(oneBrowser)('what other pages say about a ticket, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false }, EXTRA);
  const open = (page: string) => openTicket(pages.browser, pages.server, page);
  const visit = async (path: string) => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await page.waitForFunction(() => window.reading !== undefined);
    return page;
  };

  it('is asked for where the page of the composer leads to it', async () => {
    expect(await addresses(await visit('desk/rt/Ticket/Update.html?id=12'), 'request-tracker')).toEqual({
      number: '12',
      messages: pages.server.url('desk/rt/Ticket/History.html?id=12'),
      customer: pages.server.url('desk/rt/Ticket/Display.html?id=12'),
    });
    for (const path of ['shop/issues/12/edit', 'shop/issues/12'])
      expect(await addresses(await visit(path), 'redmine')).toEqual({
        number: '12',
        messages: pages.server.url('shop/issues/12'),
      });
  });

  it('is not asked for where the page shows messages itself, or has no number, or has no other pages', async () => {
    expect(await addresses(await open('redmine'), 'redmine')).toBeNull();
    expect(await addresses(await open('foreign'), 'request-tracker')).toBeNull();
    expect(await addresses(await open('demo'), 'demo')).toBeNull();
  });

  it.each([
    'https://elsewhere.example.org/12',
    '//elsewhere.example.org/12',
    'javascript:void 12',
    'http://[12',
    '/desk/rt/Ticket/History.html?id=13',
    '/desk/rt/Ticket/',
  ])('is never asked for at %s', async (address) => {
    const page = await visit('desk/rt/Ticket/Update.html?id=12');
    await page.$eval('#page-display', (link, address) => link.setAttribute('href', address), address);
    expect(await addresses(page, 'request-tracker')).not.toHaveProperty('customer');
    await page.$eval('#page-history', (link, address) => link.setAttribute('href', address), address);
    expect(await addresses(page, 'request-tracker')).toBeNull();
  });

  it.each([
    ['a page that asks to log in', { ...PAGES, messages: 'foreign.html' }],
    ['an error page', { ...PAGES, messages: 'nowhere.html' }],
    ['the page of another ticket', { ...PAGES, number: '77' }],
  ])('is nothing on %s', async (_what, elsewhere) => {
    const { conversation, unseen } = await readOn(await open('request-tracker'), 'request-tracker', {
      elsewhere,
    });
    expect(conversation.thread).toEqual([]);
    expect(unseen).toEqual(['messages', 'authors', 'customer-name']);
  });

  it('is nothing once the page is at another ticket', async () => {
    const page = await open('request-tracker');
    await page.$eval('form[name="TicketUpdate"] input[name="id"]', (field) =>
      field.setAttribute('value', '8'),
    );
    const { conversation, unseen } = await readOn(page, 'request-tracker', { elsewhere: PAGES });
    expect(conversation.thread).toEqual([]);
    expect(unseen).toContain('messages');
  });

  it.each([
    ['is not there', { number: '7', messages: PAGES.messages }],
    ['is another one', { ...PAGES, customer: 'foreign.html' }],
  ])('leaves open who wrote what where the page with the customer %s', async (_what, elsewhere) => {
    const reading = await readOn(await open('request-tracker'), 'request-tracker', { elsewhere });
    expect(authorsOf(reading)).toEqual(['unknown', 'unknown', 'unknown', 'note', 'bot']);
    expect(reading.unseen).toEqual(['authors', 'customer-name']);
  });

  it('is the same in German', async () => {
    const page = await open('request-tracker');
    const reading = await readOn(page, 'request-tracker', { elsewhere: PAGES, translated: GERMAN });
    expect(authorsOf(reading)).toEqual(AUTHORS);
    expect(reading.unseen).toEqual([]);
  });

  it('leaves a message to nobody where its description is in words that no table has', async () => {
    const page = await open('request-tracker');
    const translated = { 'Comments added': 'Scribbled' };
    const reading = await readOn(page, 'request-tracker', { elsewhere: PAGES, translated });
    expect(authorsOf(reading)).toEqual(['customer', 'agent', 'customer', 'unknown', 'bot']);
    expect(reading.unseen).toEqual(['authors']);
  });

  it.each([
    ['a colleague of the customer', 'data-user-id="32">Ben', 'data-user-id="33">Ben', 2],
    ['an agent of whom nothing on the page tells', 'form-row owner', 'form-row', 1],
    ['an agent who opened the ticket for a customer', 'data-user-id="32">Ben', 'data-user-id="30">Ben', 1],
  ])('takes nobody for an agent or a customer without evidence: %s', async (_who, words, other, index) => {
    const page = await open('request-tracker');
    const translated = { [words]: other };
    const reading = await readOn(page, 'request-tracker', { elsewhere: PAGES, translated });
    expect(authorsOf(reading)[index]).toBe('unknown');
    expect(reading.unseen).toContain('authors');
  });

  it.each([
    ['is logged in', 'id=27', 'id=30'],
    [
      'may own the ticket',
      '<div id="delayed',
      '<select name="Owner"><option value="30"></select><div id="delayed',
    ],
    ['sees its comments', 'form-row owner', 'form-row admincc'],
  ])('knows an agent who %s', async (_what, words, other) => {
    const page = await open('request-tracker');
    const translated = { 'form-row owner': 'form-row', [words]: other };
    const reading = await readOn(page, 'request-tracker', { elsewhere: PAGES, translated });
    expect(authorsOf(reading)).toEqual(AUTHORS);
  });

  it.each([
    ['is not shown', '<div class="message-stanza">We are closed on Friday.<br /></div>', '<p>Too large.</p>'],
    ['is only passed on', 'We are closed on Friday.', 'From: Ida<br>Sent: Monday<br>To: Tom'],
  ])('does not read a message as an empty one where it %s', async (_why, words, other) => {
    const translated = { [words]: other };
    const reading = await readOn(await open('request-tracker'), 'request-tracker', {
      elsewhere: PAGES,
      translated,
    });
    expect(authorsOf(reading)).toEqual(AUTHORS.slice(0, -1));
    expect(reading.unseen).toEqual(['messages']);
  });

  it('has no words of a mail that was quoted with its headers', async () => {
    const quoted =
      'From: Help<br>Sent: Monday<br>To: Ben<br>Subject: Lid<p>Or is it the pot?</p><blockquote><p>Which';
    const translated = { '<blockquote><p>Which': quoted };
    const reading = await readOn(await open('request-tracker'), 'request-tracker', {
      elsewhere: PAGES,
      translated,
    });
    expect(reading.conversation.thread[2]?.text).toBe('Is the lid free of charge?');
  });

  it('gives way to the messages of the page itself', async () => {
    const page = await open('redmine');
    const elsewhere = { number: '12', messages: 'redmine.html' };
    await page.$eval('#journal-34-notes', (note) => (note.textContent = 'One lid is left.'));
    const { conversation } = await readOn(page, 'redmine', { elsewhere });
    expect(conversation.thread.at(-1)?.text).toBe('One lid is left.');
  });
});

function authorsOf({ conversation }: Awaited<ReturnType<typeof readOn>>): string[] {
  return conversation.thread.map(({ from }) => from);
}

function addresses(page: Page, id: string): Promise<ElsewhereAddresses | null> {
  return page.evaluate((id) => {
    const helpdesk = window.reading.helpdesks.find((one) => one.id === id)!;
    return window.reading.findElsewhere(helpdesk, document.querySelector('textarea')!);
  }, id);
}
