import type { Pack } from '../pack-types';
import type { Conversation } from '../types';
import { letterRuns } from './words';

/** Of a long thread the first words tell enough. */
const MOST_CHARACTERS = 2000;
/** Fewer words do not tell a language. */
const FEWEST_WORDS = 12;
/** In running text every third to second word is a common one; of another language's text hardly any. */
const LEAST_SHARE = 0.15;

/**
 * The language to read a conversation in: the one it names, else the one whose common words it is made of, else
 * the first. Null when it is in a language of which there is no pack.
 */
export function languageOf(conversation: Conversation, packs: readonly Pack[]): string | null {
  const named = conversation.locale?.toLowerCase().split(/[-_]/)[0];
  if (named) return packs.find(({ language }) => language === named)?.language ?? null;

  const words = wordsOf(conversation);
  const [first] = packs;
  if (!first || words.length < FEWEST_WORDS) return first?.language ?? null;
  const shares = packs.map(({ language, grammar }) => ({
    language,
    share: words.filter((word) => grammar.stopWords.has(word)).length / words.length,
  }));
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  return best.share < LEAST_SHARE ? null : best.language;
}

/** What the customer wrote last, and the draft. */
function wordsOf({ thread, draft }: Conversation): string[] {
  const customer = thread.filter(({ from }) => from === 'customer').at(-1)?.text ?? '';
  const text = `${customer.slice(0, MOST_CHARACTERS)} ${draft.slice(0, MOST_CHARACTERS)}`;
  return letterRuns(text.toLowerCase());
}
