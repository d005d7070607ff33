import type { Literal } from './literal-run';
import { createWordTrie } from './word-trie';

/** Numbers of the patterns that may match a text in lower case, in order. */
export type Prefilter = (lowerCase: string) => number[];

/**
 * Reads a text once and looks its words up among the literals of all patterns, instead of searching the text for
 * each of them. Patterns without literals (null) are always in.
 */
export function createPrefilter(literalsOfPatterns: readonly (readonly Literal[] | null)[]): Prefilter {
  const always = literalsOfPatterns.flatMap((literals, pattern) => (literals ? [] : [pattern]));
  const trie = createWordTrie(pairsOf(literalsOfPatterns, true));
  const anywhere = pairsOf(literalsOfPatterns, false);

  return (text) => {
    const isIn = new Uint8Array(literalsOfPatterns.length);
    for (const pattern of always) isIn[pattern] = 1;
    for (const [literal, pattern] of anywhere) if (text.includes(literal)) isIn[pattern] = 1;
    trie.forEachIn(text, (pattern) => {
      isIn[pattern] = 1;
    });
    return numbersIn(isIn);
  };
}

function pairsOf(all: readonly (readonly Literal[] | null)[], wordStart: boolean): [string, number][] {
  return all.flatMap((literals, pattern) =>
    (literals ?? [])
      .filter((literal) => literal.wordStart === wordStart)
      .map(({ text }): [string, number] => [text, pattern]),
  );
}

function numbersIn(isIn: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < isIn.length; i++) if (isIn[i] === 1) numbers.push(i);
  return numbers;
}
