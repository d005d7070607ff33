import type { ParsedText } from '../text/parsed-text';
import type { Conversation } from '../types';
import type { AskLanguage } from './language';
import { findThreadAsks, type ThreadAsk } from './thread-asks';

/** What of a conversation does not change while its reply is being written. */
export interface ThreadReading {
  readonly asks: readonly ThreadAsk[];
  /** The customer's messages, oldest first. */
  readonly customer: readonly ParsedText[];
}

/** Reads threads, and the same thread again at no cost. */
export function createThreadReader(language: AskLanguage): (conversation: Conversation) => ThreadReading {
  let key: string | null = null;
  let reading: ThreadReading = { asks: [], customer: [] };
  return (conversation) => {
    const newKey = JSON.stringify(conversation.thread.map(({ from, text }) => [from, text]));
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
  };
}
