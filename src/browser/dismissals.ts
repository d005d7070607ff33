import type { Conversation, DismissScope, Finding } from '../engine/types';
import type { Dismissal } from './session-state';

/** Notes that an agent does not want to see a finding: these words here, or this rule in the whole reply. */
export function dismissalOf(finding: Finding, conversation: Conversation, scope: DismissScope): Dismissal {
  const words = placeOf(finding, conversation);
  return {
    id: `${scope}:${finding.rule}:${words ?? ''}`,
    scope,
    rule: finding.rule,
    words,
    message: finding.message,
  };
}

/** The findings that no dismissal covers. A place is known by its words: it holds while the text around it changes. */
export function withoutDismissed(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  conversation: Conversation,
): Finding[] {
  const covers = (dismissal: Dismissal, finding: Finding) =>
    dismissal.rule === finding.rule &&
    (dismissal.scope === 'reply' || dismissal.words === placeOf(finding, conversation));
  return findings.filter((finding) => !dismissals.some((dismissal) => covers(dismissal, finding)));
}

/** The words that tell one finding of a rule from the next: the draft's, or for something absent the customer's. */
function placeOf({ start, end, evidence }: Finding, { draft, thread }: Conversation): string | null {
  if (start !== null && end !== null) return draft.slice(start, end);
  const [shown] = evidence ?? [];
  return shown === undefined ? null : (thread[shown.message]?.text.slice(shown.start, shown.end) ?? null);
}
