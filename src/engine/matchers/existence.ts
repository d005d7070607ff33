import { joinBlanks } from '../text/join-blanks';
import type { Span } from '../types';
import { compilePattern, findSpans, piecesOf } from './pattern';
import type { PatternBook } from './pattern-book';
import { createPrefilter } from './prefilter';

/** One pattern source, which may hold `@NAME`, a cue, and what it stands for. */
export interface Entry<T> {
  readonly of: T;
  readonly source: string;
  readonly ignoreCase: boolean;
}

export interface Match<T> extends Span {
  readonly of: T;
}

/**
 * Compiles many patterns into one function: text to all their matches, by position. Of matches that overlap and
 * stand for the same, the first is kept. A pattern is compiled when one of its literals occurs for the first time,
 * and runs only there.
 */
export function createMatcher<T>(
  entries: readonly Entry<T>[],
  book: PatternBook,
): (text: string) => Match<T>[] {
  const needs = entries.map(({ source }) => book.needsOf(source));
  const prefilter = createPrefilter(needs, book.reader);
  const regexes: RegExp[] = [];
  const regexOf = (pattern: number) => {
    const { source, ignoreCase } = entries[pattern]!;
    return (regexes[pattern] ??= compilePattern(
      book.expand(source),
      ignoreCase,
      needs[pattern]!.starts !== null,
    ));
  };

  return (text) => {
    const found: Match<T>[] = [];
    for (const piece of piecesOf(text)) {
      const { text: words, original } = joinBlanks(text.slice(piece.start, piece.end));
      const reading = book.reader.read(words);
      for (const { pattern, starts } of prefilter(reading)) {
        const { of, ignoreCase } = entries[pattern]!;
        for (const { start, end } of findSpans(
          regexOf(pattern),
          ignoreCase ? reading.folded : words,
          starts,
        )) {
          // The end of the last character: blanks that were left out behind it are not of the match.
          found.push({ of, start: piece.start + original(start), end: piece.start + original(end - 1) + 1 });
        }
      }
    }
    return withoutOverlaps(found);
  };
}

/** By position: the earlier match wins, of two that begin together the longer. */
function withoutOverlaps<T>(matches: Match<T>[]): Match<T>[] {
  const endOf = new Map<T, number>();
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ of, start, end }) => {
      if (start < (endOf.get(of) ?? 0)) return false;
      endOf.set(of, end);
      return true;
    });
}
