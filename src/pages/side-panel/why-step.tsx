import type { ComponentChildren, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelCommand, PanelUpdate } from '../../browser/panel-messages';
import { Icon } from '../../components/icon';
import { texts } from '../../locales/en';
import { FrameOffer } from './closed-frame-note';
import { HIDDEN_TITLE } from './hidden-list';
import { type OnDone, SiteOffer } from './site-offer';
import { StartHere } from './site-without-coach';
import type { TabSite } from './tab-site';
import type { WhyStep } from './why-rows';

export interface WhyStepProps {
  tab: TabSite | null;
  /** Null where no coach runs in the tab. */
  update: PanelUpdate | null;
  command(command: PanelCommand): void;
  onDone: OnDone;
}

const { why, panel } = texts;

/** What to do where a step is the reason. */
export const nextSteps: Readonly<Record<WhyStep, FunctionComponent<WhyStepProps>>> = {
  site: AllowSite,
  coach: StartCoach,
  page: () => null,
  draft: () => <Told>{why.draftStep}</Told>,
  pause: ({ command }) => (
    <Press name="resume" onClick={() => command({ do: 'pause', paused: false })}>
      {panel.resume}
    </Press>
  ),
  mode: () => <Told>{why.modeStep}</Told>,
  'opt-out': ({ command }) => (
    <Press onClick={() => command({ do: 'override-opt-out', isOn: true })}>{panel.optOut.override}</Press>
  ),
  frame: AllowFrame,
  whole: () => <Told>{why.wholeStep}</Told>,
  language: () => <Told>{why.languageStep}</Told>,
  checks: () => <Told>{why.failedStep}</Told>,
  hidden: () => (
    <Press name="hidden" onClick={showHidden}>
      {why.showHidden}
    </Press>
  ),
  words: () => <Told>{why.emptyStep}</Told>,
};

function AllowSite({ tab, onDone }: WhyStepProps) {
  if (tab?.site) return <SiteOffer site={tab.site} onDone={onDone} />;
  return <Told>{tab?.isSeen ? why.site.closedStep : why.site.step}</Told>;
}

function StartCoach({ tab, onDone }: WhyStepProps) {
  const [isRefused, setRefused] = useState(false);
  if (isRefused) return <Told>{panel.closed}</Told>;
  return tab && <StartHere tabId={tab.tabId} onDone={onDone} onRefused={() => setRefused(true)} />;
}

function AllowFrame({ tab, update, onDone }: WhyStepProps) {
  const site = update?.closedFrame?.site;
  if (!tab || !site) return <Told>{panel.closedFrame.sealed}</Told>;
  return <FrameOffer site={site} tabId={tab.tabId} onDone={onDone} />;
}

/** They are listed in this panel, each with its way back. */
function showHidden(): void {
  document.getElementById(HIDDEN_TITLE)?.focus();
}

function Told({ children }: { children: ComponentChildren }) {
  return <p class="muted">{children}</p>;
}

interface PressProps {
  name?: 'resume' | 'hidden';
  children: ComponentChildren;
  onClick(): void;
}

function Press({ name, children, onClick }: PressProps) {
  return (
    <p>
      <button type="button" class="button" onClick={onClick}>
        {name && <Icon name={name} />}
        {children}
      </button>
    </p>
  );
}
