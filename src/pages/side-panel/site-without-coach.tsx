import { useState } from 'preact/hooks';
import { send } from '../../browser/messages';
import { texts } from '../../locales/en';
import { EmptyPage } from './empty-page';
import { SiteOffer } from './site-offer';
import type { TabSite } from './tab-site';
import { TryDemo } from './try-demo';
import { CLOSED, whyNoCoach } from './why-empty';

/** A tab without a coach: says why, and what to click. */
export function WithoutCoach({ tab }: { tab: TabSite | null }) {
  const [isClosed, setClosed] = useState(false);
  if (tab === null || tab.site === null || isClosed) {
    return (
      <EmptyPage why={isClosed ? CLOSED : whyNoCoach(tab)}>
        <TryDemo />
      </EmptyPage>
    );
  }
  const { tabId, site, isAllowed } = tab;
  const start = async () => setClosed(!(await send('startCoach', { tabId })));
  return (
    <EmptyPage why={whyNoCoach(tab)}>
      <p>
        <button type="button" class="button" onClick={() => void start()}>
          {texts.panel.start}
        </button>
      </p>
      {!isAllowed && <SiteOffer site={site} />}
    </EmptyPage>
  );
}
