import type { PanelUpdate } from '../../browser/panel-messages';
import { texts } from '../../locales/en';
import type { TabSite } from './tab-site';

/** A heading and what follows from it, a paragraph a line. */
export interface Explanation {
  title: string;
  lines: readonly string[];
}

/** Of a conversation that no pack reads. */
export const OTHER_LANGUAGE: Explanation = {
  title: texts.panel.otherLanguageTitle,
  lines: [texts.panel.otherLanguage],
};

/** Of a page that no extension may touch. */
export const CLOSED: Explanation = { title: texts.panel.closedTitle, lines: [texts.panel.closed] };

/** Why no coach runs in a tab, and what to click. */
export function whyNoCoach(tab: TabSite | null): Explanation {
  const { panel } = texts;
  if (tab?.isAllowed) return { title: panel.idleTitle, lines: [panel.idle] };
  if (tab?.isSeen && tab.site === null) return CLOSED;
  return { title: panel.nobodyTitle, lines: [panel.nobody, panel.nobodyElse] };
}

/** Why the panel has nothing to show of a coached page, and what to do about it; null where it has. */
export function whyEmpty({ session, optOut }: PanelUpdate): Explanation | null {
  const { panel } = texts;
  if (optOut === 'honoured') return { title: panel.optOut.title, lines: [panel.optOut.honoured] };
  if (session === null) return { title: panel.noDraftTitle, lines: [panel.noDraft] };
  if (session.paused) return { title: panel.pausedTitle, lines: [panel.paused] };
  if (session.mode === 'note') return { title: panel.noteTitle, lines: [panel.note] };
  if (!session.isWhole) return { title: panel.partTitle, lines: [panel.part] };
  if (session.report === null) return { title: panel.failedTitle, lines: [panel.failed] };
  return session.report.language === null ? OTHER_LANGUAGE : null;
}
