import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

const TYPE = (chosen: string) => `<select name="UpdateType">
  <option value="private">Comments</option><option value="response" ${chosen}>Reply</option></select>`;
const TEXT = (classes = '') =>
  `<textarea id="UpdateContent" class="messagebox ${classes}" style="width: 600px; height: 120px"></textarea>`;
const SCRIPT = '<script type="module" src="/ticket-reading.ts"></script>';

/** In the shape of the pages on which Request Tracker lets somebody write. */
const EXTRA = {
  'rt/Search/Bulk.html': `<body id="comp-Search-Bulk"><form name="BulkUpdate">${TYPE('')}${TEXT()}</form>${SCRIPT}`,
  'rt/m/ticket/reply': `<body><div class="ticket-reply"><form id="update" action="reply">
    <input type="hidden" name="id" value="7">${TYPE('selected')}${TEXT('richtext')}</form></div>${SCRIPT}`,
  'rt/SelfService/Update.html': `<body id="comp-SelfService-Update"><form name="TicketUpdate">
    <input type="hidden" name="UpdateType" value="response">${TEXT()}</form>${SCRIPT}`,
};

describe.each(oneBrowser)('where Request Tracker lets somebody write, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false }, EXTRA);
  const visit = async (path: keyof typeof EXTRA) => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await page.waitForFunction(() => window.reading !== undefined);
    return page;
  };

  it('a change of many tickets is a comment until the agent says otherwise', async () => {
    const page = await visit('rt/Search/Bulk.html');
    expect(await drafts(page)).toEqual(['request-tracker: note']);
    await page.select('select', 'response');
    expect(await drafts(page)).toEqual(['request-tracker: reply']);
  });

  it('a reply on a small screen is one, in the bare field of an editor that did not come', async () => {
    const page = await visit('rt/m/ticket/reply');
    expect(await drafts(page)).toEqual([]);
    await page.focus('textarea');
    expect(await drafts(page)).toEqual(['request-tracker: reply']);
    await page.select('select', 'private');
    expect(await drafts(page)).toEqual(['request-tracker: note']);
  });

  it('what the customers write themselves is no draft', async () => {
    const page = await visit('rt/SelfService/Update.html');
    await page.focus('textarea');
    expect(await drafts(page)).toEqual([]);
  });
});

/** The drafts of a page: whose they are, and what they become. */
function drafts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { findDrafts, findHelpdesk, readTicket } = window.reading;
    const helpdesk = findHelpdesk(document);
    const found = findDrafts(document, helpdesk, () => false);
    return found.map((draft) => `${helpdesk.id}: ${readTicket(helpdesk, draft).mode}`);
  });
}
