import browser, { type Tabs } from 'webextension-polyfill';

/** The tabs that a query finds. By address it finds only those of allowed sites: the browser hides the others'. */
export async function tabIds(query: Tabs.QueryQueryInfoType): Promise<number[]> {
  const tabs = await browser.tabs.query(query);
  return tabs.map(({ id }) => id).filter((id) => id !== undefined);
}

/** The address of a tab, or null where the browser hides it: its site is not allowed, and the button was not clicked there. */
export async function addressOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ?? null;
}
