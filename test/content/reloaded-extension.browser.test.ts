import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type TestBrowser } from '../support/launch';
import { servePages, type PageServer } from '../support/serve';

const PAGE = '<textarea style="width: 500px; height: 120px"></textarea>';

let browser: TestBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ 'one.html': PAGE });
  // Firefox ends the scripts of an extension that goes, so there is nobody to notice.
  browser = await launch({ browser: 'chromium' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('takes its marks away when the extension is reloaded under it', async () => {
  const page = await browser.newPage();
  await page.goto(server.url('one.html'));
  await browser.clickToolbarButton(page);
  await page.type('textarea', 'Please send us your password.');
  await expect.poll(() => browser.overlayRoot(page)).not.toBeNull();
  await browser.evaluateInExtension(() => setTimeout(() => chrome.runtime.reload()));
  await expect
    .poll(async () => {
      await page.type('textarea', '.');
      return browser.overlayRoot(page);
    })
    .toBeNull();
  await page.type('textarea', ' Thanks');
  expect(await page.$eval('textarea', ({ value }) => value)).toMatch(
    /^Please send us your password\.+ Thanks$/,
  );
});
