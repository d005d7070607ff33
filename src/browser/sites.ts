import browser, { type Permissions } from 'webextension-polyfill';

/**
 * A site is the match pattern that the browser grants, like `https://desk.example.com/*`: scheme and host, any port.
 * The browser's own list of what it granted is the only record of the sites that an agent allowed.
 */
export type Site = string;

export interface SitesChange {
  /** Sites that are allowed since, or that are not any more. */
  readonly sites: readonly Site[];
  readonly allowed: boolean;
}

const WEB = ['https:', 'http:'];

/** The site of an address, or null for what is no web page: the browser's own pages, files. Without port: Firefox takes none. */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return WEB.includes(protocol) ? `${protocol}//${hostname}/*` : null;
}

export function isAllowed(site: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

export async function isAddressAllowed(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site !== null && isAllowed(site);
}

/**
 * Asks the agent, in the browser's own words. Call it in the click's own turn, with nothing awaited before it: both
 * browsers refuse it otherwise. Resolves to false when the agent said no.
 */
export function allowSite(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/** What is granted, sorted. An agent or an administrator may have granted more than one host at a time: `https://*.example.com/*`. */
export async function listSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort();
}

/** Gives a site back to the browser. False where it may not be given back: an administrator granted it. */
export async function revokeSite(site: Site): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: [site] });
  } catch {
    return false;
  }
  return !(await listSites()).includes(site);
}

/** Calls back when a site was allowed or withdrawn, here or in the browser's own settings, until the signal aborts. */
export function onSitesChange(callback: (change: SitesChange) => unknown, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = ({ origins = [] }: Permissions.Permissions) =>
    void callback({ sites: origins, allowed: true });
  const removed = ({ origins = [] }: Permissions.Permissions) =>
    void callback({ sites: origins, allowed: false });
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(added);
    onRemoved.removeListener(removed);
  });
}
