import browser from 'webextension-polyfill';

/** The demo helpdesk, by its path in the built extension. */
export const DEMO_PAGE = 'src/pages/demo/index.html';

/** Opens a page of the extension in a new tab in front. Needs no permission. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
