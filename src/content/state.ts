import type { Dismissal, ElsewhereState, SessionState } from '../browser/session-state';
import type { Conversation, Finding, Report } from '../engine/types';
import type { Helpdesk } from '../helpdesks/define-helpdesk';
import generic from '../helpdesks/generic';
import type { OpenReading } from '../helpdesks/read-in-the-open';
import type { FixInDraft } from './fixes';

export interface StateParts {
  revision: number;
  helpdesk: Helpdesk;
  ticket: OpenReading;
  elsewhere: ElsewhereState;
  conversation: Conversation;
  isWhole: boolean;
  report: Report | null;
  shown: readonly Finding[];
  dismissed: readonly Dismissal[];
  lastFix: FixInDraft | null;
  paused: boolean;
}

/** What the panel is told of a session: plain data that survives a message. */
export function stateOf({ helpdesk, ticket, lastFix, ...same }: StateParts): SessionState {
  return {
    ...same,
    helpdesk: helpdesk === generic ? null : helpdesk.name,
    ticket: ticket.title,
    mode: ticket.mode,
    unseen: ticket.unseen,
    guessed: ticket.guessed,
    lastFix: lastFix && { before: lastFix.before, after: lastFix.after },
  };
}
