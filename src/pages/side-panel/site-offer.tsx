import { useState } from 'preact/hooks';
import { allowSite, type Site } from '../../browser/sites';
import { texts } from '../../locales/en';
import { siteName } from './site-name';

/** The one click that lets the coach stay on a site. The browser asks once more, in its own words. */
export function SiteOffer({ site }: { site: Site }) {
  const [isRefused, setRefused] = useState(false);
  const ask = async () => setRefused(!(await allowSite(site)));
  return (
    <div class="site-offer">
      <button type="button" class="button" aria-describedby="site-reason" onClick={() => void ask()}>
        {texts.sites.use(siteName(site))}
      </button>
      <p class="muted" id="site-reason">
        {texts.sites.useReason}
      </p>
      <p role="status">{isRefused && texts.sites.refused}</p>
    </div>
  );
}
