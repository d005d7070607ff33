import { foldCase } from '../text/fold-case';
import type { Span } from '../types';
import { compileRegex } from './compile-regex';

/** A running regex cannot be interrupted, so none sees more than this at once. */
export const MAX_LENGTH = 2000;
const SENTENCE_GAP = /[.!?\n] ?$/;

/** What a backslash makes of a letter stands; a name of Unicode in braces, too. */
const CAPITAL = /(\\[pP]\{[^}]*\}|\\.)|[^\0-\x7f]|[A-Z]/g;

/**
 * Compiles a pattern source for one line of a rule. `ignoreCase`: for texts in lower case (`foldCase`). `isSticky`:
 * for a pattern of which it is known where matches may begin. Throws on a bad source.
 */
export function compilePattern(source: string, ignoreCase: boolean, isSticky = false): RegExp {
  return compileRegex(ignoreCase ? foldPattern(source) : source, `${isSticky ? 'y' : 'g'}m`);
}

/** The source of a pattern without case, for texts in lower case. */
export function foldPattern(source: string): string {
  return source.replace(CAPITAL, (found, escaped?: string) => escaped ?? foldCase(found));
}

/** All matches but empty ones, from left to right; of a sticky pattern those that begin at one of the starts. */
export function findSpans(pattern: RegExp, text: string, starts: readonly number[] | null = null): Span[] {
  return starts ? spansAt(pattern, text, starts) : spansAnywhere(pattern, text);
}

function spansAnywhere(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (end > match.index) spans.push({ start: match.index, end });
    else pattern.lastIndex++;
  }
  return spans;
}

function spansAt(pattern: RegExp, text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (end > start) spans.push({ start, end });
    from = Math.max(end, start + 1);
  }
  return spans;
}

/** Cuts a long text where a sentence ends, else at a blank, else anywhere, into pieces that a regex may see. */
export function piecesOf(text: string, longest = MAX_LENGTH): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + cutOf(text.slice(start, start + longest));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}

function cutOf(piece: string): number {
  for (let end = piece.length; end > piece.length / 2; end--) {
    if (SENTENCE_GAP.test(piece.slice(end - 2, end))) return end;
  }
  const blank = piece.lastIndexOf(' ');
  return blank > 0 ? blank + 1 : piece.length;
}
