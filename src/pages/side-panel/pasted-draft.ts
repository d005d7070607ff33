import { dismissalOf, withoutDismissed } from '../../browser/dismissals';
import type { AppliedFix, Dismissal } from '../../browser/session-state';
import type { Conversation, DismissScope, Finding, Report } from '../../engine/types';
import type { CoachedDraft } from './coached-draft';

/** What somebody pasted or wrote into the panel. It is kept nowhere else. */
export interface Pasted {
  readonly message: string;
  readonly draft: string;
  readonly name: string;
  readonly dismissed: readonly Dismissal[];
  readonly lastFix: AppliedFix | null;
}

/** Both boxes empty: what the panel starts with. */
export const emptyPaste: Pasted = { message: '', draft: '', name: '', dismissed: [], lastFix: null };

/** An empty box is nothing that anybody wrote: it makes no message and no name. */
export function toConversation({
  message,
  draft,
  name,
}: Pick<Pasted, 'message' | 'draft' | 'name'>): Conversation {
  return {
    ...(name.trim() !== '' && { customer: { name: name.trim() } }),
    thread: message.trim() === '' ? [] : [{ from: 'customer', text: message }],
    draft,
  };
}

/** The report without what was dismissed, in the shape that a session gives the panel. */
export function toCoachedDraft(
  { dismissed, lastFix }: Pasted,
  { conversation, report }: { conversation: Conversation; report: Report },
): CoachedDraft {
  return {
    conversation,
    dismissed,
    lastFix,
    shown: withoutDismissed(report.findings, dismissed, conversation),
  };
}

/** Hides a finding; the hidden list leads back. */
export function dismiss(
  pasted: Pasted,
  finding: Finding,
  conversation: Conversation,
  scope: DismissScope,
): Pasted {
  return { ...pasted, dismissed: [...pasted.dismissed, dismissalOf(finding, conversation, scope)] };
}

/** Shows a dismissed finding again, by the dismissal's id. */
export function restore(pasted: Pasted, id: string): Pasted {
  return { ...pasted, dismissed: pasted.dismissed.filter((dismissal) => dismissal.id !== id) };
}
