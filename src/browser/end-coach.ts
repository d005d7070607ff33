import { announceTo } from './messages';
import { listSites, revokeSite, type Site } from './sites';
import { tabIds } from './tabs';

/** Milliseconds. A page that shows a dialog answers nobody, and one that is just left fails to: neither keeps a site from being withdrawn. */
const PATIENCE = 1000;

/** Ends the coach in every tab of these sites, but for pages of another site that stays allowed. */
export async function endCoachOn(sites: readonly Site[]): Promise<void> {
  const left = (await listSites()).filter((site) => !sites.includes(site));
  // Where access is gone already, the browser names no address: every page finds out for itself whether it is meant.
  const tabs = await tabIds({});
  const told = Promise.allSettled(tabs.map((tabId) => announceTo(tabId, 'sitesWithdrawn', { sites, left })));
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/**
 * Withdraws a site: the pages first, while the browser still lets the extension in to clean up. Resolves to false for a
 * site that may not be given back.
 */
export async function forgetSite(site: Site): Promise<boolean> {
  await endCoachOn([site]);
  return revokeSite(site);
}
