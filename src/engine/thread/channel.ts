import type { Conversation } from '../types';

/** A post to somebody begins with their handle. */
const HANDLE = /^[.\s]{0,3}@\w+/;

/** A conversation that names no channel is `social` where the draft or the last message is a post to a handle. */
export function withChannel(conversation: Conversation): Conversation {
  const { channel, draft, thread } = conversation;
  const isPost = [draft, thread.at(-1)?.text ?? ''].some((text) => HANDLE.test(text));
  return channel || !isPost ? conversation : { ...conversation, channel: 'social' };
}

/** Where short and quick is right, without the forms of a letter. */
export function isQuick({ channel }: Conversation): boolean {
  return channel === 'chat' || channel === 'social';
}
