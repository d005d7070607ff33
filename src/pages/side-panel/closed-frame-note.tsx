import { send } from '../../browser/messages';
import type { ClosedFrame } from '../../browser/panel-messages';
import type { Site } from '../../browser/sites';
import { texts } from '../../locales/en';
import { siteName } from './site-name';
import { type OnDone, SiteOffer } from './site-offer';

export interface ClosedFrameNoteProps {
  frame: ClosedFrame;
  tabId: number;
  onDone: OnDone;
}

/** The agent writes in a part of the page that comes from another site: says so, and what can be done. */
export function ClosedFrameNote({ frame: { site }, tabId, onDone }: ClosedFrameNoteProps) {
  const { title, from, sealed } = texts.panel.closedFrame;
  return (
    <section class="closed-frame" aria-labelledby="closed-frame-title">
      <h2 id="closed-frame-title">{title}</h2>
      <p class="muted">{site === null ? sealed : from(siteName(site))}</p>
      {site !== null && <FrameOffer site={site} tabId={tabId} onDone={onDone} />}
    </section>
  );
}

export interface FrameOfferProps {
  site: Site;
  tabId: number;
  onDone: OnDone;
}

/** Allows the site of a frame, and brings the coach into it at once. */
export function FrameOffer({ site, tabId, onDone }: FrameOfferProps) {
  const start = (said: string) => {
    onDone(said);
    void send('startCoach', { tabId });
  };
  return <SiteOffer key={site} site={site} onDone={start} />;
}
