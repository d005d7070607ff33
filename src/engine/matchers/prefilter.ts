import type { Literal } from './literal-run';
import type { Needs } from './needs';
import { WordBook } from './word-book';

/** A pattern that may match a text. */
export interface Candidate {
  /** Its number. */
  readonly pattern: number;
  /** Where a match may begin, in order; null: anywhere. */
  readonly starts: readonly number[] | null;
}

/** The patterns that may match a text, by number. */
export type Prefilter = (text: string) => Candidate[];

/**
 * Reads a text once and looks its words up among the literals of all patterns, instead of searching the text for
 * each of them. Patterns of which nothing is known are always in, and may begin anywhere.
 */
export function createPrefilter(patterns: readonly Needs[]): Prefilter {
  const book = new WordBook();
  /** By word. */
  const patternsOf: number[][] = [];
  const places: (number[] | undefined)[] = [];
  const always: number[] = [];
  const anywhere: (readonly [literal: string, pattern: number])[] = [];
  const startsOf = patterns.map(({ starts }) => starts && starts.map((literal) => book.numberOf(literal)));
  for (const [pattern, needs] of patterns.entries()) {
    const literals = literalsOf(needs);
    if (!literals) always.push(pattern);
    for (const literal of literals ?? []) {
      if (literal.wordStart) (patternsOf[book.numberOf(literal)] ??= []).push(pattern);
      else anywhere.push([literal.text, pattern]);
    }
  }

  return (text) => {
    const found = new Set(always);
    const seen: number[] = [];
    const lowerCase = anywhere.length > 0 ? text.toLowerCase() : '';
    for (const [literal, pattern] of anywhere) if (lowerCase.includes(literal)) found.add(pattern);
    book.forEachIn(text, (word, start) => {
      const known = places[word];
      if (known) {
        known.push(start);
        return;
      }
      places[word] = [start];
      seen.push(word);
      for (const pattern of patternsOf[word] ?? []) found.add(pattern);
    });
    const candidates = [...found]
      .sort((a, b) => a - b)
      .map((pattern) => ({ pattern, starts: startsIn(places, startsOf[pattern]!) }));
    for (const word of seen) places[word] = undefined;
    return candidates;
  };
}

/** What is looked up by word goes before what has to be searched for. */
function literalsOf({ literals, starts }: Needs): readonly Literal[] | null {
  return literals?.every(({ wordStart }) => wordStart) ? literals : (starts ?? literals);
}

function startsIn(
  places: readonly (readonly number[] | undefined)[],
  words: readonly number[] | null,
): readonly number[] | null {
  if (!words) return null;
  const known: number[] = [];
  for (const word of words) for (const place of places[word] ?? []) known.push(place);
  return known.length > 1 ? known.sort((a, b) => a - b) : known;
}
