import type { AskRow } from '../../components/ask-list';
import type { Finding } from '../../engine/types';
import { texts } from '../../locales/en';
import { hintsOf } from './ask-rows';

/** What the panel speaks when it changes: “2 hints, 1 question open”. */
export function countsOf(rows: readonly AskRow[], shown: readonly Finding[]): string {
  // An open question is counted as a question, not as a hint too.
  const hints = hintsOf(shown).length;
  const open = rows.filter(({ status }) => status === 'unanswered').length;
  return texts.panel.counts(hints, open);
}
