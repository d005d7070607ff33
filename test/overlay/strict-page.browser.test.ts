import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title>
  <link rel="stylesheet" href="/own.css"></head><body>
  <div contenteditable="true" role="textbox" aria-label="Reply"></div></body></html>`;
const STYLE = '[contenteditable] { height: 160px; padding: 12px; border: 1px solid #999 }';
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'";

/** The real extension on a page that forbids every style but its own files. */
describe.each(browsers)('a page with a strict policy in %s', (name) => {
  let browser: TestBrowser;
  let server: Server;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const [type, body] = url === '/own.css' ? ['text/css', STYLE] : ['text/html', PAGE];
      response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch({ browser: name });
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('shows the lines, the mark and the card with their styles', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.click('[contenteditable]');
    await browser.clickToolbarButton(page);
    await expect.poll(() => browser.overlayRoot(page), { timeout: 10_000 }).not.toBeNull();
    await page.click('[contenteditable]');
    await page.keyboard.type('Please send us your password.');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.keyboard.press('F8');
    const root = (await browser.overlayRoot(page))!;
    const looks = await root.evaluate((node) => {
      const style = (selector: string) => getComputedStyle(node.querySelector(selector)!);
      return {
        card: style('.card-place').position,
        padding: style('.card').padding,
        mark: style('.mark').borderRadius,
        line: getComputedStyle(document.querySelector('[contenteditable]')!, '::highlight(rc-1)')
          .textDecorationStyle,
      };
    });
    expect(looks).toEqual({ card: 'fixed', padding: '12px', mark: '12px', line: 'solid' });
  });
});
