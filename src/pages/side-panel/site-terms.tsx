import { texts } from '../../locales/en';
import { siteName } from './site-name';
import { type OnDone, SiteOffer } from './site-offer';
import type { TabSite } from './tab-site';

/** On which terms the coach runs in this tab: until the page is left, or on every visit. */
export function SiteTerms({ tab, onDone }: { tab: TabSite | null; onDone: OnDone }) {
  if (tab === null || tab.site === null) return null;
  return (
    <section class="site-terms" aria-label={texts.sites.terms}>
      <p class="muted">{tab.isAllowed ? texts.sites.always(siteName(tab.site)) : texts.sites.once}</p>
      {!tab.isAllowed && <SiteOffer key={tab.site} site={tab.site} onDone={onDone} />}
    </section>
  );
}
