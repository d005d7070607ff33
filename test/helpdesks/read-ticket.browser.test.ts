import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { openTicket, readOn } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

describe.each(oneBrowser)('a ticket, read in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });
  const open = (page: string) => openTicket(pages.browser, pages.server, page);

  it('is a note while the composer writes one', async () => {
    const page = await open('demo');
    await page.$eval('form', (form) => form.setAttribute('data-composer', 'note'));
    expect(await readOn(page, 'demo')).toMatchObject({ mode: 'note', unseen: [] });
  });

  it('calls a message by the more careful author where two selectors match', async () => {
    const page = await open('demo');
    const { conversation } = await readOn(page, 'demo', {
      broken: { path: 'messages.from.customer', selector: '[data-message]' },
    });
    expect(conversation.thread.map(({ from }) => from)).toEqual(['customer', 'bot', 'note', 'agent']);
  });

  it('does not know its authors where nobody in it is a customer', async () => {
    const page = await open('demo');
    await page.$$eval('main [data-message="customer"]', (items) => {
      for (const item of items) item.setAttribute('data-message', 'agent');
    });
    expect((await readOn(page, 'demo')).unseen).toContain('authors');
  });

  it('has the name of its customer from the messages where the ticket does not say it', async () => {
    const page = await open('demo');
    await page.$eval('main [data-customer]', (element) => element.remove());
    expect((await readOn(page, 'demo')).conversation.customer).toEqual({ name: 'Ana Ruiz' });
    await page.$eval('main [data-author]', (element) => element.remove());
    expect((await readOn(page, 'demo')).unseen).toEqual(['customer-name']);
  });

  it('takes an address for no name', async () => {
    const page = await open('demo');
    await write(page, 'main [data-customer]', 'ana.ruiz@example.com');
    await write(page, 'main [data-author]', '"Ana Ruiz" <ana.ruiz@example.com>');
    expect((await readOn(page, 'demo')).conversation.customer).toEqual({ name: 'Ana Ruiz' });
  });

  it('is known by its number, or else by its title and first words', async () => {
    const page = await open('demo');
    const idOf = async () => (await readOn(page, 'demo')).conversation.id;
    await write(page, '[data-subject] span', '#2042');
    expect(await idOf()).toBe('#2042');
    await write(page, '[data-subject]', 'Where is my grinder?');
    expect(await idOf()).toBe('Where is my grinder?\nWhen will it arrive?\n\nPhoto attached.');
    await write(page, 'main [data-message="customer"] [data-body]', 'Any news?');
    expect(await idOf()).toBe('Where is my grinder?\nAny news?');
  });

  it('is found from the page around the frame of its composer, also where it is a part of that page', async () => {
    const page = await open('request-tracker');
    const { conversation } = await readOn(page, 'request-tracker');
    expect(conversation.id).toBe('7');
    const within = { path: 'ticket', selector: 'form[name="TicketUpdate"]' };
    expect((await readOn(page, 'request-tracker', { broken: within })).conversation.id).toBe('7');
    const beside = { path: 'ticket', selector: '#page-menu' };
    expect((await readOn(page, 'request-tracker', { broken: beside })).conversation.id).toBeUndefined();
  });
});

function write(page: Page, selector: string, text: string): Promise<string> {
  return page.$eval(selector, (element, text) => (element.textContent = text), text);
}
