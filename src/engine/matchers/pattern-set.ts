import { compileRegex } from './compile-regex';
import type { Literal } from './literal-run';
import { foldPattern } from './pattern';
import type { PatternBook } from './pattern-book';
import { holdsAny, placesOf } from './prefilter';

/** A match: where it begins, and its words as the text has them. */
export interface Found {
  readonly index: number;
  readonly 0: string;
}

/** A pattern that is compiled when its words first occur in a text, and runs only where one of them stands. */
export interface Pattern {
  /** Keeps no position between calls. */
  test(text: string): boolean;
  /** Its first match. */
  exec(text: string): Found | null;
  /** All its matches, in order. */
  matchAll(text: string): Found[];
  /** What stands between its matches. */
  split(text: string): string[];
  /** The text with every match blanked, same length. */
  blank(text: string): string;
}

/** Patterns of one pack. They run only on texts that hold their words: empty answers are by far the most, and cost no run. */
export class PatternSet {
  constructor(private readonly book: PatternBook) {}

  /** `source` may hold `@NAME`, a cue; `flags`: of `i`, `m` and `u`. Throws on a bad source when it is first used, if not before. */
  add(source: string, flags: string): Pattern {
    const { reader } = this.book;
    const { literals, starts } = this.book.needsOf(source);
    const isWord = literals?.every(({ wordStart }) => wordStart);
    const numbers = (words: readonly Literal[] | null | undefined) =>
      words ? new Set(words.map((literal) => reader.numberOf(literal))) : null;
    const needed = numbers(isWord ? literals : starts);
    const begins = numbers(starts);
    const isFolded = flags.includes('i');
    return new SetPattern(
      () => (isFolded ? foldPattern(this.book.expand(source)) : this.book.expand(source)),
      flags.replace('i', ''),
      (text) => {
        const { folded, places } = reader.read(text);
        const isThere = !needed || holdsAny(needed, places);
        return {
          words: isFolded ? folded : text,
          starts: isThere ? begins && placesOf(begins, places) : [],
        };
      },
    );
  }
}

/** A text as a regex reads it, character for character, and where a match may begin; null: anywhere. */
interface Prepared {
  readonly words: string;
  readonly starts: readonly number[] | null;
}

class SetPattern implements Pattern {
  private regex: RegExp | undefined;
  private sticky: RegExp | undefined;

  constructor(
    private readonly source: () => string,
    private readonly flags: string,
    private readonly prepare: (text: string) => Prepared,
  ) {}

  test(text: string): boolean {
    const { words, starts } = this.prepare(text);
    if (!starts) return this.fromStart().test(words);
    if (starts.length === 0) return false;
    const sticky = (this.sticky ??= compileRegex(this.source(), `y${this.flags}`));
    return starts.some((start) => {
      sticky.lastIndex = start;
      return sticky.test(words);
    });
  }

  exec(text: string): Found | null {
    const { words, starts } = this.prepare(text);
    if (starts?.length === 0) return null;
    const found = this.fromStart().exec(words);
    return found && inText(text, found);
  }

  matchAll(text: string): Found[] {
    const { words, starts } = this.prepare(text);
    if (starts?.length === 0) return [];
    return Array.from(words.matchAll(this.fromStart()), (found) => inText(text, found));
  }

  split(text: string): string[] {
    let from = 0;
    const parts = this.matchAll(text).map(({ 0: words, index }) => {
      const part = text.slice(from, index);
      from = index + words.length;
      return part;
    });
    return [...parts, text.slice(from)];
  }

  blank(text: string): string {
    let blanked = '';
    for (const { 0: words, index } of this.matchAll(text)) {
      blanked += text.slice(blanked.length, index) + ' '.repeat(words.length);
    }
    return blanked + text.slice(blanked.length);
  }

  private fromStart(): RegExp {
    const regex = (this.regex ??= compileRegex(this.source(), `g${this.flags}`));
    regex.lastIndex = 0;
    return regex;
  }
}

/** The words of a match, however the regex read them. */
function inText(text: string, { 0: read, index }: RegExpExecArray): Found {
  return { index, 0: text.slice(index, index + read.length) };
}
