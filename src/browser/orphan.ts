import browser from 'webextension-polyfill';

/**
 * True for a script in a page whose extension was reloaded, updated or removed since: it can reach nothing any more.
 * Chromium leaves it running and tells it nothing; Firefox ends it.
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
