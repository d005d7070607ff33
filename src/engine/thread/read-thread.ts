import type { ParsedText } from '../text/parsed-text';
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
}

/** Reads threads, and the same thread again at no cost. */
export function createThreadReader(language: AskLanguage): (conversation: Conversation) => ThreadReading {
  let key: string | null = null;
  let reading: ThreadReading = { asks: [], customer: [], names: new Set() };
  return (conversation) => {
    const { customer, thread } = conversation;
    const newKey = JSON.stringify([customer?.name, thread.map(({ from, name, text }) => [from, name, text])]);
    if (newKey !== key) reading = readThread(conversation, language);
    key = newKey;
    return reading;
  };
}

function readThread(conversation: Conversation, language: AskLanguage): ThreadReading {
  const customer = conversation.thread.filter(({ from }) => from === 'customer');
  return {
    asks: findThreadAsks(conversation, language),
    customer: customer.map(({ text }) => language.parse(text)),
    names: customerNames(conversation, language.grammar),
  };
}
