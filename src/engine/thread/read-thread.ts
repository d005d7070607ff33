import type { ParsedText } from '../text/parsed-text';
import { readMemory, type MemoryReader, type ThreadMemory } from './memory';
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
  readonly memory: ThreadMemory;
}

/** Reads threads, and the same thread again at no cost. */
export function createThreadReader(
  language: AskLanguage,
  readMood: ReadMood,
  memory: MemoryReader,
): (conversation: Conversation) => ThreadReading {
  let key: string | null = null;
  let reading: ThreadReading | null = null;
  return (conversation) => {
    const newKey = keyOf(conversation);
    if (!reading || newKey !== key) reading = readThread(conversation, language, readMood, memory);
    key = newKey;
    return reading;
  };
}

function keyOf({ customer, thread, topic }: Conversation): string {
  const messages = thread.map(({ from, name, text, attachments }) => [from, name, text, attachments]);
  return JSON.stringify([customer?.name, topic, messages]);
}

function readThread(
  conversation: Conversation,
  language: AskLanguage,
  readMood: ReadMood,
  memory: MemoryReader,
): ThreadReading {
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
    memory: readMemory(conversation, customer, language, memory),
  };
}
