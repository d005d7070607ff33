import type { AskRow } from '../../components/ask-list';
import { checks } from '../../engine/checks/index';
import { texts } from '../../locales/en';
import type { CoachedDraft } from './draft-view';

/** Where nothing is found, says what was looked at. */
export function NothingToSay({ draft, rows }: { draft: CoachedDraft; rows: readonly AskRow[] }) {
  if (draft.shown.length > 0) return null;
  return <p class="nothing muted">{sentence(draft, rows)}</p>;
}

function sentence({ conversation }: CoachedDraft, rows: readonly AskRow[]): string {
  if (conversation.draft.trim() === '') return texts.panel.emptyDraft;
  const answered = rows.filter(({ status, judged }) => status === 'answered' || judged === true).length;
  return answered > 0 && answered === rows.length
    ? texts.panel.nothingAndAnswered(answered, checks.length)
    : texts.panel.nothing(checks.length);
}
