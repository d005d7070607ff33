const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** How many words a text has; numbers are words, marks are none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
