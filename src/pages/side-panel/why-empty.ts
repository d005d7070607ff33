import type { PanelUpdate } from '../../browser/messages';
import { texts } from '../../locales/en';

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

/** Why the panel has nothing to show of a tab, and what to do about it; null where it has. */
export function whyEmpty(update: PanelUpdate | null): Explanation | null {
  const { panel } = texts;
  if (update === null) return { title: panel.nobodyTitle, lines: [panel.nobody, panel.nobodyElse] };
  const { session } = update;
  if (session === null) return { title: panel.noDraftTitle, lines: [panel.noDraft] };
  if (session.paused) return { title: panel.pausedTitle, lines: [panel.paused] };
  if (session.mode === 'note') return { title: panel.noteTitle, lines: [panel.note] };
  if (session.report === null) return { title: panel.failedTitle, lines: [panel.failed] };
  return session.report.language === null ? OTHER_LANGUAGE : null;
}
