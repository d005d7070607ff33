import type { Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../support/launch';
import { servePages } from '../support/serve';

/** The page with the shared components, open in a browser without the extension. */
export interface ComponentsPage {
  page: Page;
  /** What the components have called back so far. */
  events(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openComponents(browser: BrowserName): Promise<ComponentsPage> {
  const server = await servePages();
  const driver = await launch({ browser, extension: false });
  const page = await driver.newPage();
  await page.goto(server.url('components.html'));
  await page.waitForSelector('.finding');
  return {
    page,
    events: () => page.evaluate(() => (window as unknown as { events: string[] }).events),
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
