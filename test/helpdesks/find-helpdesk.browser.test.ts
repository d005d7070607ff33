import { describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { usePages } from '../support/use-pages';

const SCRIPT = '<script type="module" src="/ticket-reading.ts"></script>';
const REQUEST_TRACKER = `<body id="comp-Ticket-Update">${SCRIPT}`;
const REDMINE = `<body class="controller-issues action-show">${SCRIPT}`;
const NOTHING = `<body>${SCRIPT}`;

/** Where a page is, what is on it, and whose it is. */
const PAGES: [path: string, html: string, helpdesk: string][] = [
  ['src/pages/demo/index.html?ticket=late-order', NOTHING, 'demo'],
  ['Ticket/Update.html?id=1&Action=Respond', REQUEST_TRACKER, 'request-tracker'],
  ['desk/rt/Ticket/ModifyAll.html?id=1', REQUEST_TRACKER, 'request-tracker'],
  ['SelfService/Update.html?id=1', REQUEST_TRACKER, 'request-tracker'],
  ['desk/rt/Search/Bulk.html?Query=id', '<body id="comp-Search-Bulk">' + SCRIPT, 'request-tracker'],
  ['shop/Ticket/Update.html', NOTHING, 'generic'],
  ['login?next=/Ticket/Update.html', REQUEST_TRACKER, 'generic'],
  ['issues/12', REDMINE, 'redmine'],
  ['redmine/issues/12/edit', REDMINE, 'redmine'],
  ['git/issues/12', NOTHING, 'generic'],
  ['anything', REDMINE, 'generic'],
];

describe.each(oneBrowser)('the helpdesk of a page, in %s', (name) => {
  const extra = Object.fromEntries(PAGES.map(([path, html]) => [path.replace(/\?.*/, ''), html]));
  const pages = usePages({ browser: name, extension: false }, extra);

  it.each(PAGES)('%s with %s is of %s', async (path, _html, helpdesk) => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url(path));
    await page.waitForFunction(() => window.reading !== undefined);
    expect(await page.evaluate(() => window.reading.findHelpdesk(document).id)).toBe(helpdesk);
    await page.close();
  });

  it('is another one after a navigation without a reload', async () => {
    const page = await pages.browser.newPage();
    await page.goto(pages.server.url('issues/12'));
    await page.waitForFunction(() => window.reading !== undefined);
    await page.evaluate(() => history.pushState(null, '', '/wiki'));
    expect(await page.evaluate(() => window.reading.findHelpdesk(document).id)).toBe('generic');
  });
});
