import type { Span } from '../types';
import type { IsCommon } from './literal-run';
import { compilePattern, findSpans, piecesOf } from './pattern';
import { createPrefilter } from './prefilter';
import { requiredLiterals } from './required-literals';

/** One pattern source, and what it stands for. */
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
 * stand for the same, the first is kept. A pattern runs only where one of its literals occurs.
 */
export function createMatcher<T>(
  entries: readonly Entry<T>[],
  isCommon: IsCommon,
): (text: string) => Match<T>[] {
  const compiled = entries.map(({ of, source, ignoreCase }) => ({
    of,
    regex: compilePattern(source, ignoreCase),
  }));
  const prefilter = createPrefilter(entries.map(({ source }) => requiredLiterals(source, isCommon)));

  return (text) => {
    const found: Match<T>[] = [];
    for (const piece of piecesOf(text)) {
      const words = text.slice(piece.start, piece.end);
      for (const index of prefilter(words.toLowerCase())) {
        const { of, regex } = compiled[index]!;
        for (const span of findSpans(regex, words)) {
          found.push({ of, start: piece.start + span.start, end: piece.start + span.end });
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
