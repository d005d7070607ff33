import { readOwnConversations } from './measure/own-conversations.mjs';

const LEAST_WORDS = 80;
const MOST_WORDS = 250;

/**
 * Replies of 80 to 250 words, each with a thread, none twice: the drafts of the labelled conversations, short ones
 * behind one another until they are long enough.
 * @returns {Promise<import('../engine/types').Conversation[]>}
 */
export async function benchReplies() {
  const { open, frozen } = await readOwnConversations();
  const replies = [];
  let drafts = [];
  for (const { thread, draft } of [...open, ...frozen]) {
    drafts.push(draft.trim());
    const text = drafts.join('\n\n');
    const words = text.split(/\s+/).length;
    if (words < LEAST_WORDS) continue;
    drafts = [];
    if (words <= MOST_WORDS) replies.push({ thread, draft: text });
  }
  return /** @type {import('../engine/types').Conversation[]} */ (replies);
}
