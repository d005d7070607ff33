import type { AskRow } from '../../components/ask-list';
import type { Ask, Conversation, Evidence, Finding, Report } from '../../engine/types';
import type { CoachedDraft } from './coached-draft';

/** Findings of this check are rows of the question list, not cards. */
export const OPEN_QUESTION = 'unanswered-question';

/** The report's asks as rows. An open one whose finding was dismissed is left out: it is in the hidden list. */
export function toAskRows(
  { conversation, shown }: Pick<CoachedDraft, 'conversation' | 'shown'>,
  report: Report,
  judged: ReadonlyMap<string, boolean>,
): AskRow[] {
  // The report keeps what was dismissed, the shown findings do not.
  const isDismissed = (ask: Ask) => findingOfAsk(report.findings, ask) >= 0 && findingOfAsk(shown, ask) < 0;
  return report.asks.flatMap((ask, index) =>
    isDismissed(ask)
      ? []
      : {
          ask: index,
          words: wordsInThread(conversation, ask),
          status: ask.status,
          by: ask.by ? conversation.draft.slice(ask.by.start, ask.by.end) : null,
          older: ask.older,
          canDismiss: findingOfAsk(shown, ask) >= 0,
          judged: ask.status === 'unsure' ? (judged.get(askKey(conversation, ask)) ?? null) : null,
        },
  );
}

/** The findings that are shown as hints. */
export function hintsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ check }) => check !== OPEN_QUESTION);
}

/** Index of the finding that says an ask is open, or -1. */
export function findingOfAsk(findings: readonly Finding[], ask: Ask | undefined): number {
  return findings.findIndex(
    ({ check, evidence }) =>
      check === OPEN_QUESTION &&
      evidence?.some(({ message, start }) => message === ask?.message && start === ask.start),
  );
}

/** Tells a question from every other, also in another ticket or another pasted message, while the panel is open. */
export function askKey({ id, thread }: Conversation, ask: Ask | undefined): string {
  return ask ? JSON.stringify([id, ask.message, thread[ask.message]?.text, ask.start]) : '';
}

/** The words of the thread at a place; empty where there is no such message. */
export function wordsInThread({ thread }: Conversation, { message, start, end }: Evidence): string {
  return (thread[message]?.text.slice(start, end) ?? '').trim();
}
