import type { Conversation, Message } from '../types';
import { readReply } from './answers';
import { findAsks } from './asks';
import type { FoundAsk } from './found-ask';
import { dropRepeats, isRepeat } from './join-asks';
import type { AskLanguage } from './language';
import { coverAsks } from './match';
import { UNSURE_FROM } from './points';

/** More asks than anybody has; the last ones count. */
const MOST_ASKS = 40;

/** An ask with its place in the thread. */
export interface ThreadAsk extends FoundAsk {
  readonly message: number;
  /** Asked before the last agent message and still open. */
  readonly older: boolean;
}

/**
 * What the draft has to answer, oldest first: all that the customer asked since the last agent message, and what
 * was asked before and no agent message answered. Notes, bots and unknown authors neither ask nor answer.
 */
export function findThreadAsks({ thread }: Conversation, language: AskLanguage): ThreadAsk[] {
  const lastAgent = thread.map(({ from }) => from).lastIndexOf('agent');
  const asked = thread.flatMap((message, index) => asksOf(message, index, index < lastAgent, language));
  const recent = asked.filter(({ older }) => !older);
  const open = asked.filter(
    (ask) =>
      ask.older && !recent.some((later) => isRepeat(ask, later)) && isOpen(ask, asked, thread, language),
  );
  return dropRepeats([...open, ...recent].slice(-MOST_ASKS));
}

function asksOf(
  { from, text }: Message,
  message: number,
  older: boolean,
  language: AskLanguage,
): ThreadAsk[] {
  if (from !== 'customer') return [];
  return findAsks(language.parse(text), language).map((ask) => ({ ...ask, message, older }));
}

/** Whether the agent messages after it left an ask unanswered; in doubt they did not. */
function isOpen(
  ask: ThreadAsk,
  asked: readonly ThreadAsk[],
  thread: readonly Message[],
  language: AskLanguage,
): boolean {
  const together = asked.filter(({ message }) => message === ask.message);
  const replies = thread.filter(({ from }, index) => from === 'agent' && index > ask.message);
  return replies.every(({ text }) => {
    const reply = language.parse(text);
    // What an agent only promised to find out is still owed.
    const said = readReply(reply, language).filter(({ admitsGap, defers }) => !admitsGap && !defers);
    const covered = coverAsks(together, said, reply, language);
    return (covered[together.indexOf(ask)]?.points ?? 0) < UNSURE_FROM;
  });
}
