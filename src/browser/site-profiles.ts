import browser from 'webextension-polyfill';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { isSiteProfile } from '../helpdesks/is-site-profile';

/** Each profile is kept by itself, so that two windows that save two of them lose neither. */
const KEY = 'siteProfile:';

/**
 * The site profiles that were taught or imported in this browser, by their ids. It holds selectors only, no word of a
 * ticket. What is kept and is none is as if it were not there.
 */
export async function readSiteProfiles(): Promise<SiteProfile[]> {
  const kept = await browser.storage.local.get(null);
  return Object.entries(kept)
    .flatMap(([key, value]) => (isSiteProfile(value) && key === keyOf(value.id) ? value : []))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Also in the place of the one with the same id. Rejects where the browser does not keep it, as when it has no room. */
export async function saveSiteProfile(profile: SiteProfile): Promise<void> {
  await browser.storage.local.set({ [keyOf(profile.id)]: profile });
}

export async function removeSiteProfile(id: string): Promise<void> {
  await browser.storage.local.remove(keyOf(id));
}

/** Calls back after a profile was saved or removed, in this window or another, until the signal aborts. */
export function onSiteProfilesChange(callback: () => unknown, signal: AbortSignal): void {
  // Kept, because a page that outlives its extension cannot ask for it again.
  const { onChanged } = browser.storage.local;
  const changed = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(KEY))) void callback();
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed));
}

function keyOf(id: string): string {
  return `${KEY}${id}`;
}
