import { useId, useState } from 'preact/hooks';
import { allowSite, type Site } from '../../browser/sites';
import { texts } from '../../locales/en';
import { siteName } from './site-name';

/** Hears what was done, in words: the button that did it goes, and focus with it. */
export type OnDone = (said: string) => void;

/** The one click that lets the coach stay on a site. The browser asks once more, in its own words. */
export function SiteOffer({ site, onDone }: { site: Site; onDone: OnDone }) {
  const [isRefused, setRefused] = useState(false);
  const reason = useId();
  const ask = async () => {
    const isGiven = await allowSite(site);
    setRefused(!isGiven);
    if (isGiven) onDone(texts.sites.always(siteName(site)));
  };
  return (
    <div class="site-offer">
      <button type="button" class="button" aria-describedby={reason} onClick={() => void ask()}>
        {texts.sites.use(siteName(site))}
      </button>
      <p class="muted" id={reason}>
        {texts.sites.useReason}
      </p>
      <p role="status">{isRefused && texts.sites.refused}</p>
    </div>
  );
}
