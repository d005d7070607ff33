import type { AskRow } from '../../components/ask-list';
import { checks } from '../../engine/checks';
import { texts } from '../../locales/en';
import { hintsOf } from './ask-rows';
import type { CoachedDraft } from './coached-draft';

/** Where no hint is shown, says what was looked at. */
export function NothingToSay({ draft, rows }: { draft: CoachedDraft; rows: readonly AskRow[] }) {
  if (hintsOf(draft.shown).length > 0) return null;
  return <p class="muted">{sentence(draft, rows)}</p>;
}

/** Never claims more than was looked at: without a customer's message no question was. */
function sentence({ conversation }: CoachedDraft, rows: readonly AskRow[]): string {
  const { panel } = texts;
  if (conversation.draft.trim() === '') return panel.emptyDraft;
  if (!conversation.thread.some(({ from }) => from === 'customer'))
    return panel.nothingInDraft(checks.length);
  if (rows.length === 0) return panel.nothing(checks.length);
  const answered = rows.filter(({ status, judged }) => status === 'answered' || judged === true).length;
  return answered === rows.length
    ? panel.nothingAndAnswered(answered, checks.length)
    : panel.nothingElse(checks.length);
}
