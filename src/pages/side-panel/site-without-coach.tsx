import { useState } from 'preact/hooks';
import { send } from '../../browser/messages';
import { texts } from '../../locales/en';
import { EmptyPage } from './empty-page';
import { type OnDone, SiteOffer } from './site-offer';
import type { TabSite } from './tab-site';
import { TryDemo } from './try-demo';
import { CLOSED, whyNoCoach } from './why-empty';

/** A tab without a coach: says why, and what to click. */
export function WithoutCoach({ tab, onDone }: { tab: TabSite | null; onDone: OnDone }) {
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
        <StartHere tabId={tab.tabId} onDone={onDone} onRefused={() => setClosed(true)} />
      ) : (
        <SiteOffer site={tab.site} onDone={onDone} />
      )}
    </EmptyPage>
  );
}

export interface StartHereProps {
  tabId: number;
  onDone: OnDone;
  onRefused(): void;
}

/** Where a page of an allowed site has no coach: it was never loaded to its end, or no extension may touch it. */
export function StartHere({ tabId, onDone, onRefused }: StartHereProps) {
  const start = async () => {
    if (await send('startCoach', { tabId })) onDone(texts.panel.started);
    else onRefused();
  };
  return (
    <p>
      <button type="button" class="button" onClick={() => void start()}>
        {texts.panel.start}
      </button>
    </p>
  );
}
