import { MAX_LENGTH, piecesOf } from '../../matchers/pattern';
import type { Span } from '../../types';
import { emitRegex } from './emit-regex';
import { findNestedRepetition } from './nested-repetition';
import { parseRegex } from './parse-regex';
import { PatternError } from './syntax';

const NOT_ASCII = /[^\0-\x7f]/;
/** What a pattern sees on either side of a piece, so that a cut is no end of the text to it. */
const CONTEXT = 100;

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
    findAll: (text) => {
      const found: Found[] = [];
      for (const view of viewsOf(text)) {
        // What reached over a cut is taken already.
        const from = Math.max(view.start, found.at(-1)?.end ?? 0);
        for (const { index, 0: words, groups, captures } of matchesIn(view, from, regexFor(view.text))) {
          if (words === '') continue;
          found.push({ start: index, end: index + words.length, text: words, groups, captures });
        }
      }
      return found;
    },
    matches: (text) =>
      viewsOf(text).some((view) => !matchesIn(view, view.start, regexFor(view.text)).next().done),
  };
}

/** A piece of a text, as a regex sees it: with what stands around it. */
interface View extends Span {
  readonly text: string;
  /** Where `text` begins. */
  readonly from: number;
  readonly isLast: boolean;
}

/** No longer than what a regex may see at once, context and all. */
function viewsOf(text: string): View[] {
  if (text.length <= MAX_LENGTH) return [{ start: 0, end: text.length, text, from: 0, isLast: true }];
  return piecesOf(text, MAX_LENGTH - 2 * CONTEXT).map(({ start, end }) => {
    const from = Math.max(0, start - CONTEXT);
    const isLast = end === text.length;
    return { start, end, text: text.slice(from, end + CONTEXT), from, isLast };
  });
}

interface PlacedMatch {
  readonly index: number;
  readonly 0: string;
  readonly groups: Found['groups'];
  readonly captures: Found['captures'];
}

/** The matches that begin in the piece, from an offset of the text on. */
function* matchesIn(view: View, from: number, regex: RegExp): Generator<PlacedMatch> {
  regex.lastIndex = from - view.from;
  for (let match = regex.exec(view.text); match; match = regex.exec(view.text)) {
    const [words, ...captures] = match;
    const index = view.from + match.index;
    if (words === '') regex.lastIndex++;
    if (index >= view.end && !view.isLast) return;
    yield { index, 0: words, groups: match.groups ?? {}, captures };
  }
}
