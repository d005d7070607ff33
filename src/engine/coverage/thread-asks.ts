import type { ParsedText } from '../text/parsed-text';
import type { Conversation, Message } from '../types';
import { readReply } from './answers';
import { findAsks } from './asks';
import type { FoundAsk } from './found-ask';
import { dropRepeats, isRepeat } from './join-asks';
import type { AskLanguage } from './language';
import { coverAsks } from './match';
import { UNSURE_FROM } from './points';
import { sharedWords } from './topic';

/** More asks than anybody has; the last ones count. */
const MOST_ASKS = 40;
/** How far back in a thread an open ask is looked for: each of these may have to be held against all agent messages after it. */
const MOST_MESSAGES = 40;

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
  const first = Math.max(0, thread.length - MOST_MESSAGES);
  const asked = thread
    .slice(first)
    .flatMap((message, at) => asksOf(message, first + at, first + at < lastAgent, language));
  const recent = asked.filter(({ older }) => !older);
  const replies = repliesIn(thread, first, language);
  const met = metBefore(asked, replies, language);
  const open = asked.filter(
    (ask) =>
      ask.older && !recent.some((later) => isRepeat(ask, later) || isTakenUp(ask, later)) && !met.has(ask),
  );
  return dropRepeats([...open, ...recent].slice(-MOST_ASKS));
}

/** What an agent wrote back, read once for all the asks before it. */
interface AgentReply {
  readonly message: number;
  readonly text: ParsedText;
  readonly statements: ReturnType<typeof readReply>;
}

function repliesIn(thread: readonly Message[], first: number, language: AskLanguage): AgentReply[] {
  return thread.flatMap(({ from, text: words }, message) => {
    if (from !== 'agent' || message < first) return [];
    const text = language.parse(words);
    // What an agent only promised to find out is still owed.
    const statements = readReply(text, language).filter(({ admitsGap, defers }) => !admitsGap && !defers);
    return { message, text, statements };
  });
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

/** "Can you check where it is?" names nothing itself: who asks again about what it meant has moved on from it. */
function isTakenUp({ topic, context }: ThreadAsk, later: ThreadAsk): boolean {
  const isBare = topic.every(({ isEveryday }) => isEveryday);
  return isBare && sharedWords([...topic, ...context], [...later.topic, ...later.context]).length > 0;
}

/** The asks that an agent message after them answered, or in doubt may have. */
function metBefore(
  asked: readonly ThreadAsk[],
  replies: readonly AgentReply[],
  language: AskLanguage,
): ReadonlySet<ThreadAsk> {
  const older = asked.filter((ask) => ask.older);
  const messages = [...new Set(older.map(({ message }) => message))];
  const met = messages.flatMap((message) => {
    const together = older.filter((ask) => ask.message === message);
    const points = replies
      .filter((reply) => reply.message > message)
      .map(({ text, statements }) => coverAsks(together, statements, text, language));
    return together.filter((_ask, index) =>
      points.some((covered) => (covered[index]?.points ?? 0) >= UNSURE_FROM),
    );
  });
  return new Set(met);
}
