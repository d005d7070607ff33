/** The characters of `\w` in lower case: 26 letters, 10 digits and the underscore. */
const LETTERS = 37;
const NOT_A_LETTER = -1;

/** Looks up which of many words a text's words begin with, in one pass. */
export interface WordTrie {
  /** Calls `found` with the value of each word that a word of the text begins with; the same may come again. */
  forEachIn(lowerCase: string, found: (value: number) => void): void;
}

/** Words are lower case ASCII (`\w`); a value is whatever number the caller gives it. */
export function createWordTrie(words: readonly (readonly [word: string, value: number])[]): WordTrie {
  const size = words.reduce((sum, [word]) => sum + word.length, 1);
  const next = new Int32Array(size * LETTERS);
  const values: number[][] = [[]];
  for (const [word, value] of words) values[addPath(word)]!.push(value);

  /** The node at the end of a word; node 0 is the root, so 0 also means that there is no next node. */
  function addPath(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const at = node * LETTERS + letterOf(word.charCodeAt(i));
      if (next[at] === 0) next[at] = values.push([]) - 1;
      node = next[at]!;
    }
    return node;
  }

  return {
    forEachIn: (text, found) => {
      let node = 0;
      let isAtWordStart = true;
      for (let i = 0; i < text.length; i++) {
        const letter = letterOf(text.charCodeAt(i));
        if (letter !== NOT_A_LETTER && (node !== 0 || isAtWordStart)) {
          node = next[node * LETTERS + letter]!;
          if (node !== 0 && values[node]!.length > 0) values[node]!.forEach(found);
        } else {
          node = 0;
        }
        isAtWordStart = letter === NOT_A_LETTER;
      }
    },
  };
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return code === 95 ? 36 : NOT_A_LETTER;
}
