import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { poll } from '../support/poll';
import { type PageServer, servePages } from '../support/serve';

const DESK = '<!doctype html><title>Desk</title><textarea rows="9" cols="60"></textarea>';

describe.each(browsers)('a site that the agent allows, in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ 'desk.html': DESK });
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is granted', async () => {
    const page = await browser.newPage();
    await page.goto(server.url('desk.html'));
    await browser.allowSite(page);
    await page.reload();
    await page.type('textarea', 'Please send us your password.');
    await poll(() => browser.overlayRoot(page), 'the coach');
  });
});
