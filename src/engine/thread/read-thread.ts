import type { ParsedText } from '../text/parsed-text';
import type { Mood, ReadMood } from './mood';
import { customerNames } from './names';
import type { Conversation } from '../types';
import type { AskLanguage } from '../coverage/language';
import { findThreadAsks, type ThreadAsk } from '../coverage/thread-asks';

/** What of a conversation does not change while its reply is being written. */
export interface ThreadReading {
  readonly asks: readonly ThreadAsk[];
  /** The customer's messages, oldest first. */
  readonly customer: readonly ParsedText[];
  /** See `customerNames`. */
  readonly names: ReadonlySet<string>;
  /** Of what the customer wrote since the last agent message. */
  readonly mood: Mood | null;
}

/** Reads threads, and the same thread again at no cost. */
export function createThreadReader(
  language: AskLanguage,
  readMood: ReadMood,
): (conversation: Conversation) => ThreadReading {
  let key: string | null = null;
  let reading: ThreadReading = { asks: [], customer: [], names: new Set(), mood: null };
  return (conversation) => {
    const { customer, thread } = conversation;
    const newKey = JSON.stringify([customer?.name, thread.map(({ from, name, text }) => [from, name, text])]);
    if (newKey !== key) reading = readThread(conversation, language, readMood);
    key = newKey;
    return reading;
  };
}

function readThread(conversation: Conversation, language: AskLanguage, readMood: ReadMood): ThreadReading {
  const { thread } = conversation;
  const customer = thread.flatMap(({ from, text }, message) =>
    from === 'customer' ? [{ message, text: language.parse(text) }] : [],
  );
  const lastAgent = thread.map(({ from }) => from).lastIndexOf('agent');
  const recent = customer.filter(({ message }) => message > lastAgent);
  return {
    asks: findThreadAsks(conversation, language),
    customer: customer.map(({ text }) => text),
    names: customerNames(conversation, language.grammar),
    mood: readMood(recent.length > 0 ? recent : customer.slice(-1)),
  };
}
