import type { Facts } from '../facts';
import { nameTokens } from './names';

const CAPITALISED = /\p{Lu}[\p{L}\u2019'-]*/gu;
const AROUND = 40;

/**
 * How the customer's messages speak of a folded name: as of who writes or is to be addressed ("This is Clara",
 * "Clara here"), as of somebody, or not at all.
 */
export function mentionOf(token: string, { conversation, pack }: Facts): 'self' | 'somebody' | null {
  const texts = conversation.thread.filter(({ from }) => from === 'customer').map(({ text }) => text);
  const places = texts.flatMap((text) => {
    const plain = text.replace(/\u2019/g, "'");
    return Array.from(plain.matchAll(CAPITALISED))
      .filter(([word]) => nameTokens(word.replace(/'s$/, '')).includes(token))
      .map(({ 0: word, index }) => ({
        before: plain.slice(Math.max(0, index - AROUND), index).replace(/\n/g, ' '),
        after: plain.slice(index + word.length, index + word.length + AROUND),
      }));
  });
  if (places.length === 0) return null;
  const isSelf = places.some(
    ({ before, after }) => pack.cue('INTRODUCES').test(before) || pack.cue('INTRODUCED').test(after),
  );
  return isSelf ? 'self' : 'somebody';
}
