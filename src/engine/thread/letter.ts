import type { Conversation } from '../types';

/** Whether the reply is a letter, with greeting and closing, and not a line in a running exchange. */
export function isLetter({ channel, thread }: Conversation): boolean {
  return channel !== 'chat' && channel !== 'social' && thread.at(-1)?.from !== 'agent';
}
