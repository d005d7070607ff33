import browser from 'webextension-polyfill';
import { announceTo } from './messages';
import { listSites, type Site } from './sites';

/** Milliseconds. A page that shows a dialog answers nobody; what it must not do is keep a site from being withdrawn. */
const PATIENCE = 1000;

/** Ends the coach in every tab of these sites, but for pages of another site that stays allowed. */
export async function endCoachOn(sites: readonly Site[]): Promise<void> {
  const left = (await listSites()).filter((site) => !sites.includes(site));
  // Where access is gone already, the browser names no address: every page finds out for itself whether it is meant.
  const tabs = await browser.tabs.query({});
  const told = Promise.all(
    tabs.map(({ id }) => id !== undefined && announceTo(id, 'sitesWithdrawn', { sites, left })),
  );
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
