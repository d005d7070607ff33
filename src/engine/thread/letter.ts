import type { Conversation } from '../types';
import { isQuick } from './channel';

/** Whether the reply is a letter, with greeting and closing, and not a line in a running exchange. */
export function isLetter(conversation: Conversation): boolean {
  return !isQuick(conversation) && conversation.thread.at(-1)?.from !== 'agent';
}
