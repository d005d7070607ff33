import { piecesOf } from '../../matchers/pattern';
import type { Span } from '../../types';
import { emitRegex } from './emit-regex';
import { findNestedRepetition } from './nested-repetition';
import { parseRegex } from './parse-regex';
import { PatternError } from './syntax';

const NOT_ASCII = /[^\0-\x7f]/;

/** A match, its words, and its groups by name. */
export interface Found extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly captures: readonly (string | undefined)[];
}

/** A pattern of a rule, ready to run. */
export interface Pattern {
  /** All matches but empty ones, from left to right. */
  findAll(text: string): Found[];
  matches(text: string): boolean;
}

/** Reads a pattern in Vale's dialect. Throws a PatternError where it cannot be read. */
export function compilePattern(source: string): Pattern {
  const syntax = parseRegex(source);
  const nested = findNestedRepetition([syntax]);
  if (nested) throw new PatternError(`a repetition without end stands inside another one: ${nested.source}`);
  const narrow = emitRegex(syntax, false);
  let wide: RegExp | null = null;
  const regexFor = (text: string): RegExp => {
    const regex = NOT_ASCII.test(text) ? (wide ??= emitRegex(syntax, true)) : narrow;
    regex.lastIndex = 0;
    return regex;
  };
  return {
    findAll: (text) =>
      piecesOf(text).flatMap(({ start, end }) => {
        const piece = text.slice(start, end);
        return findIn(regexFor(piece), piece, start);
      }),
    matches: (text) =>
      piecesOf(text).some(({ start, end }) => {
        const piece = text.slice(start, end);
        return regexFor(piece).test(piece);
      }),
  };
}

function findIn(regex: RegExp, text: string, from: number): Found[] {
  const found: Found[] = [];
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const [words, ...captures] = match;
    if (words === '') regex.lastIndex++;
    else {
      const start = from + match.index;
      found.push({ start, end: start + words.length, text: words, groups: match.groups ?? {}, captures });
    }
  }
  return found;
}
