import type { PanelUpdate } from '../../browser/panel-messages';
import type { SessionState } from '../../browser/session-state';
import { checks } from '../../engine/checks';
import type { Finding, Report } from '../../engine/types';
import { texts } from '../../locales/en';
import { hintsOf } from './ask-rows';
import { siteName } from './site-name';
import type { TabSite } from './tab-site';
import {
  CLOSED,
  FAILED,
  NO_DRAFT,
  NOT_STARTED,
  NOTE,
  OPTED_OUT,
  OTHER_LANGUAGE,
  PART,
  PAUSED,
  whyEmpty,
} from './why-empty';

/** What has to be so before a hint can be seen. */
export type WhyStep =
  | 'site'
  | 'coach'
  | 'page'
  | 'draft'
  | 'pause'
  | 'mode'
  | 'opt-out'
  | 'frame'
  | 'whole'
  | 'language'
  | 'checks'
  | 'hidden'
  | 'words';

/** One of them, as it is now. */
export interface WhyRow {
  readonly step: WhyStep;
  /** It is not so: that is why nothing is seen. */
  readonly isReason: boolean;
  readonly text: string;
}

const { why } = texts;
const fine = (step: WhyStep, text: string): WhyRow => ({ step, isReason: false, text });
const reason = (step: WhyStep, text: string): WhyRow => ({ step, isReason: true, text });

/**
 * Why no hint is on the screen, from the site down to the words of the draft, as far as it can be known: what comes after
 * a missing draft is not asked. `update` is null where no coach runs. Its first reason is the one that `whyEmpty` gives.
 */
export function whyRows(tab: TabSite | null, update: PanelUpdate | null): WhyRow[] {
  const site = siteRow(tab, update !== null);
  if (site.isReason) return [site];
  if (!update) return [site, reason('coach', NOT_STARTED.title)];
  const running = [site, fine('coach', why.coach), pageRow(update)];
  const { session, optOut, closedFrame } = update;
  if (session) return [...running, fine('draft', why.draft), ...sessionRows(session, update)];
  if (optOut) return [...running, fine('draft', why.draft), optOutRow(update)];
  return [...running, closedFrame ? frameRow(update) : reason('draft', NO_DRAFT.title)];
}

/** True while the panel shows no hint of a reply. */
export function isHintless(update: PanelUpdate | null): boolean {
  const isExplained = update === null || whyEmpty(update) !== null;
  return isExplained || hintsOf(update.session?.shown ?? []).length === 0;
}

function siteRow(tab: TabSite | null, isCoached: boolean): WhyRow {
  if (tab?.site && tab.isAllowed) return fine('site', why.site.allowed(siteName(tab.site)));
  if (isCoached) return fine('site', why.site.once);
  return reason('site', tab?.isSeen && tab.site === null ? CLOSED.title : why.site.missing);
}

function pageRow({ helpdesk, session }: PanelUpdate): WhyRow {
  if (helpdesk === null) return fine('page', why.page.unknown);
  return fine('page', session?.guessed ? why.page.changed(helpdesk) : why.page.known(helpdesk));
}

/** Each of them may be a reason beside others. */
function sessionRows(session: SessionState, update: PanelUpdate): WhyRow[] {
  const { paused, mode, isWhole, report, shown, conversation } = session;
  const isNote = mode === 'note';
  const isChecked = !paused && !isNote && isWhole;
  const isEmpty = conversation.draft.trim() === '';
  return [
    paused ? reason('pause', PAUSED.title) : fine('pause', why.running),
    isNote ? reason('mode', NOTE.title) : fine('mode', why.mode[mode]),
    optOutRow(update),
    frameRow(update),
    ...(isWhole ? [] : [reason('whole', PART.title)]),
    ...(report ? [languageRow(report)] : []),
    isChecked && !report ? reason('checks', FAILED.title) : fine('checks', why.checks(checks.length)),
    ...(report ? [hiddenRow(report, shown)] : []),
    isEmpty ? reason('words', why.empty) : fine('words', why.words),
  ];
}

function optOutRow({ optOut }: PanelUpdate): WhyRow {
  if (optOut === 'honoured') return reason('opt-out', OPTED_OUT.title);
  return fine('opt-out', optOut === null ? why.welcome : why.overridden);
}

function frameRow({ closedFrame }: PanelUpdate): WhyRow {
  return closedFrame ? reason('frame', texts.panel.closedFrame.title) : fine('frame', why.openFrame);
}

function languageRow({ language }: Report): WhyRow {
  return language === null ? reason('language', OTHER_LANGUAGE.title) : fine('language', why.language);
}

/** What was dismissed is in the report, but not shown. */
function hiddenRow({ findings }: Report, shown: readonly Finding[]): WhyRow {
  const hidden = hintsOf(findings).length - hintsOf(shown).length;
  return hidden > 0 ? reason('hidden', why.allHidden(hidden)) : fine('hidden', why.noneHidden);
}
