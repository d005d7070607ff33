import type {
  ComposerMode,
  Conversation,
  DismissScope,
  Finding,
  Guessed,
  Report,
  Unseen,
} from '../engine/types';

export interface Dismissal {
  readonly id: string;
  readonly scope: DismissScope;
  readonly rule: string;
  /** The dismissed words of the draft; for something absent the customer's words behind it, or null. */
  readonly words: string | null;
  readonly message: string;
}

/** A fix that was put into the draft and can still be taken back. */
export interface AppliedFix {
  readonly before: string;
  readonly after: string;
}

/**
 * Why the page that holds a ticket's messages could not be read. `logged-out`: it is another page than this ticket's;
 * `unreadable`: its reader broke.
 */
export type ElsewhereFailure = 'refused' | 'timeout' | 'logged-out' | 'unreachable' | 'unreadable';

/** The messages of a ticket whose own page shows none, on their way; null where nothing had to be fetched. */
export type ElsewhereState = 'reading' | 'read' | ElsewhereFailure | null;

/** Everything the panel shows of the draft in front of the agent. It never leaves the browser. */
export interface SessionState {
  /** Another number after each check; a command is for the one that the agent saw. */
  readonly revision: number;
  /** Name of the helpdesk, or null on a page that no profile knows. */
  readonly helpdesk: string | null;
  /** What the ticket is called on the page, if the page says so. */
  readonly ticket: string | null;
  readonly mode: ComposerMode;
  /** What of the page could not be seen. */
  readonly unseen: readonly Unseen[];
  /** What of the page was found by its looks alone. */
  readonly guessed: Guessed;
  readonly elsewhere: ElsewhereState;
  readonly conversation: Conversation;
  /** False while the page holds only a part of the draft: `conversation` has it as it was read last. */
  readonly isWhole: boolean;
  /** Null while nothing is coached: a note, paused, a part of a draft, or the check failed. */
  readonly report: Report | null;
  /** Findings that are shown: the report's without the dismissed ones. Index is their id for commands. */
  readonly shown: readonly Finding[];
  readonly dismissed: readonly Dismissal[];
  readonly lastFix: AppliedFix | null;
  readonly paused: boolean;
}
