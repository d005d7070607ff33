/** The characters of `\w`, without case: 26 letters, 10 digits and the underscore. */
const LETTERS = 37;
const WORD_END = LETTERS;
const WIDTH = LETTERS + 1;
const NOT_A_LETTER = -1;

/** Looks up which of many words a text's words begin with, or are, in one pass. */
export interface WordTrie {
  /** Calls `found` with the number of each word that a word of the text begins with, and where that begins. */
  forEachIn(text: string, found: (word: number, start: number) => void): void;
}

/** One word to look up, lower case ASCII (`\w`). `isWhole`: nothing may follow it in the word of the text. */
export interface TrieWord {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The number of a word is its index. Upper and lower case are the same. */
export function createWordTrie(words: readonly TrieWord[]): WordTrie {
  const size = words.reduce((sum, { text }) => sum + text.length + 1, 1);
  const next = new Int32Array(size * WIDTH);
  const values: number[][] = [[]];
  for (const [number, word] of words.entries()) values[addPath(word)]!.push(number);

  /** The node at the end of a word; node 0 is the root, so 0 also means that there is no next node. */
  function addPath({ text, isWhole }: TrieWord): number {
    let node = 0;
    for (let i = 0; i < text.length; i++) node = addNode(node, letterOf(text.charCodeAt(i)));
    return isWhole ? addNode(node, WORD_END) : node;
  }

  function addNode(node: number, letter: number): number {
    const at = node * WIDTH + letter;
    if (next[at] === 0) next[at] = values.push([]) - 1;
    return next[at]!;
  }

  return {
    forEachIn: (text, found) => {
      const { length } = text;
      for (let at = 0; at < length; at++) {
        if (letterOf(text.charCodeAt(at)) === NOT_A_LETTER) continue;
        const start = at;
        let node = 0;
        let isOpen = true;
        let letter = letterOf(text.charCodeAt(at));
        for (; letter !== NOT_A_LETTER; letter = ++at < length ? letterOf(text.charCodeAt(at)) : NOT_A_LETTER) {
          if (!isOpen) continue;
          node = next[node * WIDTH + letter]!;
          isOpen = node !== 0;
          for (const word of values[node]!) found(word, start);
        }
        for (const word of values[next[node * WIDTH + WORD_END]!]!) found(word, start);
      }
    },
  };
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 22;
  return code === 95 ? 36 : NOT_A_LETTER;
}
