/** What a character may be in a word; a set of them is their sum. */
const NOTHING = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** An apostrophe or a hyphen. */
export const JOINER = 4;
/** Any other that is no blank. */
export const SIGN = 8;

const ASCII = 128;
const KINDS = Uint8Array.from({ length: ASCII }, (_none, code) => kindOf(String.fromCharCode(code)));

/**
 * Calls `found` with the place of each word: a character of one of the kinds `first`, and all behind it that are of
 * the kinds `rest`. By hand, because every check of every key reads words: a pattern with `\p{L}` takes ten times longer.
 */
export function forEachWord(
  text: string,
  first: number,
  rest: number,
  found: (start: number, end: number) => void,
): void {
  const { length } = text;
  let start = -1;
  for (let at = 0; at < length;) {
    const code = text.codePointAt(at)!;
    const kind = code < ASCII ? KINDS[code]! : kindOf(String.fromCodePoint(code));
    if (start < 0 && (kind & first) !== 0) start = at;
    else if (start >= 0 && (kind & rest) === 0) {
      found(start, at);
      start = -1;
      continue;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) found(start, length);
}

/** How many words a text has; numbers are words, marks are none. */
export function countWords(text: string, rest = LETTER + DIGIT + JOINER): number {
  let count = 0;
  forEachWord(text, LETTER + DIGIT, rest, () => count++);
  return count;
}

/** Runs of letters, in order. */
export function letterRuns(text: string): string[] {
  const runs: string[] = [];
  forEachWord(text, LETTER, LETTER, (start, end) => runs.push(text.slice(start, end)));
  return runs;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (character === "'" || character === '-') return JOINER;
  return /\s/.test(character) ? NOTHING : SIGN;
}
