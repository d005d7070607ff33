import type { Literal } from './literal-run';
import type { Needs } from './needs';
import type { Reading, TextReader } from './text-reader';

/** A pattern that may match a text. */
export interface Candidate {
  /** Its number. */
  readonly pattern: number;
  /** Where a match may begin, in order; null: anywhere. */
  readonly starts: readonly number[] | null;
}

/** The patterns that may match a text that was read, by number. */
export type Prefilter = (reading: Reading) => Candidate[];

/**
 * Looks the words of a text up among the literals of all patterns, instead of searching the text for each of them.
 * Patterns of which nothing is known are always in, and may begin anywhere.
 */
export function createPrefilter(patterns: readonly Needs[], reader: TextReader): Prefilter {
  /** By word. */
  const patternsOf = new Map<number, number[]>();
  const always: number[] = [];
  const anywhere: (readonly [literal: string, pattern: number])[] = [];
  const startsOf = patterns.map(({ starts }) => starts && starts.map((literal) => reader.numberOf(literal)));
  for (const [pattern, needs] of patterns.entries()) {
    const literals = literalsOf(needs);
    if (!literals) always.push(pattern);
    for (const literal of literals ?? []) {
      if (!literal.wordStart) {
        anywhere.push([literal.text, pattern]);
        continue;
      }
      const word = reader.numberOf(literal);
      patternsOf.set(word, [...(patternsOf.get(word) ?? []), pattern]);
    }
  }

  return ({ folded, places }) => {
    const found = new Set(always);
    for (const [literal, pattern] of anywhere) if (folded.includes(literal)) found.add(pattern);
    for (const word of places.keys()) for (const pattern of patternsOf.get(word) ?? []) found.add(pattern);
    const candidates: Candidate[] = [];
    for (const pattern of found) {
      const words = startsOf[pattern]!;
      const starts = words && placesOf(words, places);
      if (starts?.length !== 0) candidates.push({ pattern, starts });
    }
    return candidates.sort((a, b) => a.pattern - b.pattern);
  };
}

/** Where any of these words stands, in order. */
export function placesOf(words: readonly number[], places: Reading['places']): readonly number[] {
  const known: number[] = [];
  for (const word of words) {
    const here = places.get(word);
    if (here) known.push(...here);
  }
  return known.length > 1 ? known.sort((a, b) => a - b) : known;
}

/** What is looked up by word goes before what has to be searched for. */
function literalsOf({ literals, starts }: Needs): readonly Literal[] | null {
  return literals?.every(({ wordStart }) => wordStart) ? literals : (starts ?? literals);
}
