import { forEachWord, LETTER } from '../text/words';
import type { Span } from '../types';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** So that no list of hashes made elsewhere tells the words. */
const SALTED = mix(OFFSET, 'reply-coach:');

/** A word in lower case as a number (FNV-1a with salt): a pack can know words that nobody wants to read. */
export function hashOf(word: string): number {
  return mix(SALTED, word) >>> 0;
}

export function findHashedWords(text: string, hashes: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  forEachWord(text, LETTER, LETTER, (start, end) => {
    if (hashes.has(hashOf(text.slice(start, end).toLowerCase()))) spans.push({ start, end });
  });
  return spans;
}

function mix(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}
