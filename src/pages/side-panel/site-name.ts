import type { Site } from '../../browser/sites';
import { texts } from '../../locales/en';

const PATTERN = /^(\*|https?):\/\/(\*\.)?([^/]*)\/.*$/;

/** What a site is called. The browser may have granted more than one host: `https://*.example.com/*`, `https://*`. */
export function siteName(site: Site): string {
  const [, scheme, below, host] = PATTERN.exec(site) ?? [];
  if (scheme === undefined || host === undefined) return texts.sites.every;
  if (host === '*') return scheme === '*' ? texts.sites.every : texts.sites.everyOf(scheme);
  const name = scheme === 'http' ? `http://${host}` : host;
  return below === undefined ? name : texts.sites.below(name);
}
