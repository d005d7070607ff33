import type { PanelUpdate } from '../../browser/panel-messages';
import { texts } from '../../locales/en';
import type { TabSite } from './tab-site';

/** A heading and what follows from it, a paragraph a line. */
export interface Explanation {
  title: string;
  lines: readonly string[];
}

const { panel } = texts;

/** Of a conversation that no pack reads. */
export const OTHER_LANGUAGE: Explanation = { title: panel.otherLanguageTitle, lines: [panel.otherLanguage] };

/** Of a page that no extension may touch. */
export const CLOSED: Explanation = { title: panel.closedTitle, lines: [panel.closed] };

/** Of an allowed site where no coach has started. */
export const NOT_STARTED: Explanation = { title: panel.idleTitle, lines: [panel.idle] };

/** Of a coached page, in the order in which the first is the answer. */
export const OPTED_OUT: Explanation = { title: panel.optOut.title, lines: [panel.optOut.honoured] };
export const NO_DRAFT: Explanation = { title: panel.noDraftTitle, lines: [panel.noDraft] };
export const PAUSED: Explanation = { title: panel.pausedTitle, lines: [panel.paused] };
export const NOTE: Explanation = { title: panel.noteTitle, lines: [panel.note] };
export const PART: Explanation = { title: panel.partTitle, lines: [panel.part] };
export const FAILED: Explanation = { title: panel.failedTitle, lines: [panel.failed] };

/** Why no coach runs in a tab, and what to click. */
export function whyNoCoach(tab: TabSite | null): Explanation {
  if (tab?.isAllowed) return NOT_STARTED;
  if (tab?.isSeen && tab.site === null) return CLOSED;
  return { title: panel.nobodyTitle, lines: [panel.nobody, panel.nobodyElse] };
}

/** Why the panel has nothing to show of a coached page, and what to do about it; null where it has. */
export function whyEmpty({ session, optOut }: Pick<PanelUpdate, 'session' | 'optOut'>): Explanation | null {
  if (optOut === 'honoured') return OPTED_OUT;
  if (session === null) return NO_DRAFT;
  if (session.paused) return PAUSED;
  if (session.mode === 'note') return NOTE;
  if (!session.isWhole) return PART;
  if (session.report === null) return FAILED;
  return session.report.language === null ? OTHER_LANGUAGE : null;
}
