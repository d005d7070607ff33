import type { DismissScope, Finding } from '../engine/types';
import type { Dismissal } from './session-state';

/** Notes that an agent does not want to see a finding: these words here, or this rule in the whole reply. */
export function dismissalOf(finding: Finding, draft: string, scope: DismissScope): Dismissal {
  const words = wordsOf(finding, draft);
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
  draft: string,
): Finding[] {
  const covers = (dismissal: Dismissal, finding: Finding) =>
    dismissal.rule === finding.rule &&
    (dismissal.scope === 'reply' || dismissal.words === wordsOf(finding, draft));
  return findings.filter((finding) => !dismissals.some((dismissal) => covers(dismissal, finding)));
}

/** The words of the draft that a finding is about, or null for something absent. */
export function wordsOf({ start, end }: Finding, draft: string): string | null {
  return start === null || end === null ? null : draft.slice(start, end);
}
