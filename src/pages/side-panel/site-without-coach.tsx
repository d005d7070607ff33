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
  if (!tab?.site || isClosed) {
    return (
      <EmptyPage why={isClosed ? CLOSED : whyNoCoach(tab)}>
        <TryDemo />
      </EmptyPage>
    );
  }
  return (
    <EmptyPage why={whyNoCoach(tab)}>
      {tab.isAllowed ? (
        <Start tabId={tab.tabId} onRefused={() => setClosed(true)} />
      ) : (
        <SiteOffer site={tab.site} />
      )}
    </EmptyPage>
  );
}

/** Where a page of an allowed site has no coach: it was never loaded to its end, or no extension may touch it. */
function Start({ tabId, onRefused }: { tabId: number; onRefused(): void }) {
  const start = async () => {
    if (!(await send('startCoach', { tabId }))) onRefused();
  };
  return (
    <p>
      <button type="button" class="button" onClick={() => void start()}>
        {texts.panel.start}
      </button>
    </p>
  );
}
