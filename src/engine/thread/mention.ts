import type { Facts } from '../facts';
import { nameTokens } from './names';

/** How the customer speaks of a name: as of who writes or is to be addressed, or as of somebody. */
type Mention = 'self' | 'somebody';

const CAPITALISED = /\p{Lu}[\p{L}\u2019'-]*/gu;
const AROUND = 40;
/** A long thread is read once for each draft. */
const known = new WeakMap<Facts, ReadonlyMap<string, Mention>>();

/** How the customer's messages speak of a folded name ("This is Clara", "Clara here"), or null: not at all. */
export function mentionOf(token: string, facts: Facts): Mention | null {
  const mentions = known.get(facts) ?? readMentions(facts);
  known.set(facts, mentions);
  return mentions.get(token) ?? null;
}

function readMentions({ conversation, pack }: Facts): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  const customer = conversation.thread.filter(({ from }) => from === 'customer');
  const text = customer.map((message) => message.text).join('\n');
  const plain = text.replace(/\u2019/g, "'").replace(/\n/g, ' ');
  for (const { 0: word, index } of plain.matchAll(CAPITALISED)) {
    const end = index + word.length;
    const isSelf =
      pack.cue('INTRODUCES').test(plain.slice(Math.max(0, index - AROUND), index)) ||
      pack.cue('INTRODUCED').test(plain.slice(end, end + AROUND));
    for (const token of nameTokens(word.replace(/'s$/, '')))
      if (isSelf || !mentions.has(token)) mentions.set(token, isSelf ? 'self' : 'somebody');
  }
  return mentions;
}
