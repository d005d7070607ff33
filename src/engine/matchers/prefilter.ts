import type { Literal } from './required-literals';

const PREFIX = 4;

/** Numbers of the patterns that may match a text in lower case, in order. */
export type Prefilter = (lowerCase: string) => number[];

interface Indexed {
  readonly literal: string;
  readonly pattern: number;
}

/**
 * Reads a text once, word by word, and looks each word's first letters up among the literals of all patterns,
 * instead of searching the text for each of them. Patterns without literals (null) are always in.
 */
export function createPrefilter(literalsOfPatterns: readonly (readonly Literal[] | null)[]): Prefilter {
  const always = literalsOfPatterns.flatMap((literals, pattern) => (literals ? [] : [pattern]));
  const all = literalsOfPatterns.flatMap((literals, pattern) =>
    (literals ?? []).map(({ text, wordStart }) => ({ literal: text, pattern, wordStart })),
  );
  const byPrefix = indexByPrefix(all.filter(({ wordStart }) => wordStart));
  const anywhere = all.filter(({ wordStart }) => !wordStart);

  return (text) => {
    const found = new Set(always);
    for (const { literal, pattern } of anywhere) if (text.includes(literal)) found.add(pattern);
    forEachWordStart(text, (start) => {
      for (let length = 1; length <= PREFIX; length++) {
        for (const { literal, pattern } of byPrefix.get(text.slice(start, start + length)) ?? []) {
          if (text.startsWith(literal, start)) found.add(pattern);
        }
      }
    });
    return [...found].sort((a, b) => a - b);
  };
}

function indexByPrefix(entries: readonly Indexed[]): Map<string, Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const entry of entries) {
    const prefix = entry.literal.slice(0, PREFIX);
    index.set(prefix, [...(index.get(prefix) ?? []), entry]);
  }
  return index;
}

function forEachWordStart(text: string, visit: (start: number) => void): void {
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = isWordCharacter(text.charCodeAt(i));
    if (isWord && !inWord) visit(i);
    inWord = isWord;
  }
}

/** The characters of `\w`, in lower case. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
