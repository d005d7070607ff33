/** The characters of `\w`, without case: 26 letters, 10 digits and the underscore. */
const LETTERS = 37;
const WORD_END = LETTERS;
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

/**
 * The number of a word is its index. Upper and lower case are the same. Nodes are numbered level by level, so that
 * the children of a node stand side by side and the whole trie stays small enough for a processor's cache.
 */
export function createWordTrie(words: readonly TrieWord[]): WordTrie {
  const letters: number[] = [NOT_A_LETTER];
  const firstChild: number[] = [];
  const values: number[][] = [];
  const level: Branch[] = [{ words: words.map(({ text, isWhole }, number) => ({ text, isWhole, number })) }];
  for (let node = 0, depth = 0, last = 0; node < level.length; node++) {
    if (node > last) [depth, last] = [depth + 1, level.length - 1];
    const { words: here } = level[node]!;
    values.push(here.filter((word) => lengthOf(word) === depth).map(({ number }) => number));
    firstChild.push(level.length);
    const children = new Map<number, NumberedWord[]>();
    for (const word of here) {
      if (lengthOf(word) === depth) continue;
      const letter = depth < word.text.length ? letterOf(word.text.charCodeAt(depth)) : WORD_END;
      const child = children.get(letter);
      if (child) child.push(word);
      else children.set(letter, [word]);
    }
    for (const [letter, child] of children) {
      letters.push(letter);
      level.push({ words: child });
    }
  }
  firstChild.push(level.length);
  const letterOfNode = Int8Array.from(letters);
  const childrenOf = Uint32Array.from(firstChild);

  /** Node 0 is the root, so 0 also means that there is no such child. */
  function childOf(node: number, letter: number): number {
    const end = childrenOf[node + 1]!;
    for (let child = childrenOf[node]!; child < end; child++)
      if (letterOfNode[child] === letter) return child;
    return 0;
  }

  return {
    forEachIn: (text, found) => {
      const { length } = text;
      for (let at = 0; at < length; at++) {
        let letter = letterOf(text.charCodeAt(at));
        if (letter === NOT_A_LETTER) continue;
        const start = at;
        let node = childOf(0, letter);
        for (; node !== 0; node = childOf(node, letter)) {
          for (const word of values[node]!) found(word, start);
          letter = ++at < length ? letterOf(text.charCodeAt(at)) : NOT_A_LETTER;
          if (letter !== NOT_A_LETTER) continue;
          const end = childOf(node, WORD_END);
          for (const word of end === 0 ? [] : values[end]!) found(word, start);
          break;
        }
        while (at < length && letterOf(text.charCodeAt(at)) !== NOT_A_LETTER) at++;
      }
    },
  };
}

interface NumberedWord extends TrieWord {
  readonly number: number;
}

/** The words that go through a node. */
interface Branch {
  readonly words: readonly NumberedWord[];
}

/** In steps: the end of a whole word is one of its own. */
function lengthOf({ text, isWhole }: TrieWord): number {
  return text.length + (isWhole ? 1 : 0);
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 48 && code <= 57) return code - 22;
  return code === 95 ? 36 : NOT_A_LETTER;
}
