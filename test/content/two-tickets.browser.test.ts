import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type TestBrowser } from '../support/launch';
import { oneBrowser } from '../support/soak';
import { readSession, sendCommand } from '../support/panel-messages';
import { servePages, type PageServer } from '../support/serve';

/** In the shape of the demo helpdesk, at an address that its profile matches. */
const PATH = 'src/pages/demo/index.html';
const PAGE = `<!doctype html><main data-ticket>
  <h1 data-subject>Question</h1>
  <div data-message="customer"><div data-body>Where is my order?</div></div>
  <form data-composer="reply"><textarea style="width: 500px; height: 120px"></textarea></form>
</main>`;
const DRAFT = 'We updated the TERMS AND CONDITIONS again.';

describe.each(oneBrowser)('two tickets of one subject in %s', (name) => {
  let browser: TestBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ [PATH]: PAGE });
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('do not share what was dismissed', async () => {
    const page = await browser.newPage();
    await page.goto(server.url(PATH));
    await browser.clickToolbarButton(page);
    await page.type('textarea', DRAFT);
    await readSession(browser, page, (session) => session?.shown[0]?.check === 'shouting');
    await sendCommand(browser, page, { do: 'dismiss', finding: 0, scope: 'reply' });
    await readSession(browser, page, (session) => session?.dismissed.length === 1);

    await page.$eval('[data-body]', (body) => (body.textContent = 'My kettle leaks. What now?'));
    const other = await readSession(
      browser,
      page,
      (session) => session?.conversation.thread[0]?.text.startsWith('My kettle') ?? false,
    );
    expect(other?.dismissed).toEqual([]);
    expect(other?.shown.map(({ check }) => check)).toContain('shouting');
  });
});
