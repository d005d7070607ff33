import { useEffect, useState } from 'preact/hooks';
import { followActiveTab, followTab } from '../../browser/panel';
import { isAllowed, onSitesChange, type Site, siteOf } from '../../browser/sites';
import { addressOf } from '../../browser/tabs';

/** What the panel may know of the page in its tab. */
export interface TabSite {
  tabId: number;
  /** False: the browser hides the address, so nothing is known. */
  isSeen: boolean;
  /** Null for a page that is on no site: the browser's own pages, the extension's, files. */
  site: Site | null;
  isAllowed: boolean;
}

/** The site of a tab, or of the tab in front (`null`). A coach that comes or goes may mean that the address can be seen now. */
export function useTabSite(tabId: number | null, hasCoach: boolean): TabSite | null {
  const [tabSite, setTabSite] = useState<TabSite | null>(null);
  useEffect(() => {
    const end = new AbortController();
    let current: number | null = null;
    const look = async (tab: number) => {
      current = tab;
      const seen = await readTabSite(tab);
      if (!end.signal.aborted && current === tab) setTabSite(seen);
    };
    if (tabId === null) void followActiveTab(look, end.signal);
    else followTab(tabId, look, end.signal);
    onSitesChange(() => current !== null && look(current), end.signal);
    return () => end.abort();
  }, [tabId, hasCoach]);
  return tabSite;
}

async function readTabSite(tabId: number): Promise<TabSite> {
  const address = await addressOf(tabId);
  const site = address === null ? null : siteOf(address);
  return { tabId, isSeen: address !== null, site, isAllowed: site !== null && (await isAllowed(site)) };
}
