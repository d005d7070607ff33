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
  /** By word: the patterns that need it, and those that may begin with it. */
  const needing: number[][] = [];
  const beginning: number[][] = [];
  const always: number[] = [];
  const anywhere: (readonly [literal: string, pattern: number])[] = [];
  for (const [pattern, needs] of patterns.entries()) {
    for (const literal of needs.starts ?? []) (beginning[reader.numberOf(literal)] ??= []).push(pattern);
    const literals = literalsOf(needs);
    if (!literals) always.push(pattern);
    for (const literal of literals ?? []) {
      if (literal.wordStart) (needing[reader.numberOf(literal)] ??= []).push(pattern);
      else anywhere.push([literal.text, pattern]);
    }
  }

  const free = patterns.flatMap(({ starts }, pattern) => (starts ? [] : [pattern]));
  /** By pattern: the number of the reading that holds what it needs, and of the one in which it was last begun. */
  const heldIn = new Uint32Array(patterns.length);
  const begunIn = new Uint32Array(patterns.length);
  /** By pattern that has begun: its place among those. */
  const placeOf = new Uint32Array(patterns.length);
  let number = 0;

  return ({ folded, places }) => {
    number++;
    for (const pattern of always) heldIn[pattern] = number;
    for (const [literal, pattern] of anywhere) if (folded.includes(literal)) heldIn[pattern] = number;
    for (const word of places.keys()) for (const pattern of needing[word] ?? []) heldIn[pattern] = number;
    const begun: { pattern: number; starts: number[] }[] = [];
    for (const [word, here] of places) {
      for (const pattern of beginning[word] ?? []) {
        if (heldIn[pattern] !== number) continue;
        if (begunIn[pattern] === number) addAll(begun[placeOf[pattern]!]!.starts, here);
        else placeOf[pattern] = begun.push({ pattern, starts: [...here] }) - 1;
        begunIn[pattern] = number;
      }
    }
    for (const { starts } of begun) inOrder(starts);
    const candidates: Candidate[] = begun;
    for (const pattern of free) if (heldIn[pattern] === number) candidates.push({ pattern, starts: null });
    return candidates.sort((one, other) => one.pattern - other.pattern);
  };
}

/** Where any of these words stands, in order. */
export function placesOf(words: ReadonlySet<number>, places: Reading['places']): readonly number[] {
  const known: number[] = [];
  // A pattern may begin with two hundred words, and a sentence hold ten: the shorter list is gone through.
  if (places.size < words.size) {
    for (const [word, here] of places) if (words.has(word)) addAll(known, here);
  } else {
    for (const word of words) addAll(known, places.get(word) ?? []);
  }
  return inOrder(known);
}

/** Whether any of these words stands there. */
export function holdsAny(words: ReadonlySet<number>, places: Reading['places']): boolean {
  if (places.size < words.size) {
    for (const word of places.keys()) if (words.has(word)) return true;
  } else {
    for (const word of words) if (places.has(word)) return true;
  }
  return false;
}

/** One by one: a word can stand in a text more often than a function takes arguments. */
function addAll(places: number[], more: readonly number[]): void {
  for (const place of more) places.push(place);
}

function inOrder(places: number[]): readonly number[] {
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

/** What is looked up by word goes before what has to be searched for. */
function literalsOf({ literals, starts }: Needs): readonly Literal[] | null {
  return literals?.every(({ wordStart }) => wordStart) ? literals : (starts ?? literals);
}
