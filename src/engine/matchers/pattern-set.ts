import { foldCase } from '../text/fold-case';
import { compileRegex } from './compile-regex';
import { foldPattern } from './pattern';
import type { PatternBook } from './pattern-book';
import { WordBook } from './word-book';

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

/**
 * Patterns that are asked about the same texts, one after the other: a text is read once for all of them. Empty
 * answers are by far the most, and cost no run of any pattern.
 */
export class PatternSet {
  private readonly words = new WordBook();
  private text = '';
  private folded = '';
  /** Counts the texts read; a word stands in this one when it was seen in it. */
  private reading = 0;
  private readonly seenIn: number[] = [];
  private readonly places: number[][] = [];

  constructor(private readonly book: PatternBook) {}

  /** `source` may hold `@NAME`, a cue; `flags`: of `i`, `m` and `u`. Throws on a bad source when it is first used, if not before. */
  add(source: string, flags: string): Pattern {
    const { literals, starts } = this.book.needsOf(source);
    const isWord = literals?.every(({ wordStart }) => wordStart);
    const needed = (isWord ? literals : starts)?.map((literal) => this.words.numberOf(literal)) ?? null;
    const begins = starts?.map((literal) => this.words.numberOf(literal)) ?? null;
    const isFolded = flags.includes('i');
    return new SetPattern(
      () => (isFolded ? foldPattern(this.book.expand(source)) : this.book.expand(source)),
      flags.replace('i', ''),
      (text) => {
        this.read(text);
        return isFolded ? this.folded : text;
      },
      (text) => {
        this.read(text);
        if (needed && !needed.some((word) => this.seenIn[word] === this.reading)) return [];
        return (
          begins && begins.flatMap((word) => (this.seenIn[word] === this.reading ? this.places[word]! : []))
        );
      },
    );
  }

  private read(text: string): void {
    if (text === this.text && this.reading > 0) return;
    this.text = text;
    this.folded = foldCase(text);
    this.reading++;
    this.words.forEachIn(this.folded, (word, start) => {
      if (this.seenIn[word] === this.reading) this.places[word]!.push(start);
      else this.places[word] = [start];
      this.seenIn[word] = this.reading;
    });
  }
}

class SetPattern implements Pattern {
  private regex: RegExp | undefined;
  private sticky: RegExp | undefined;

  constructor(
    private readonly source: () => string,
    private readonly flags: string,
    /** The text as the regex reads it, character for character. */
    private readonly readable: (text: string) => string,
    /** Where a match may begin, in no order; null: anywhere. */
    private readonly startsIn: (text: string) => readonly number[] | null,
  ) {}

  test(text: string): boolean {
    const starts = this.startsIn(text);
    if (!starts) return this.fromStart().test(this.readable(text));
    if (starts.length === 0) return false;
    const sticky = (this.sticky ??= compileRegex(this.source(), `y${this.flags}`));
    const read = this.readable(text);
    return starts.some((start) => {
      sticky.lastIndex = start;
      return sticky.test(read);
    });
  }

  exec(text: string): Found | null {
    if (this.startsIn(text)?.length === 0) return null;
    const found = this.fromStart().exec(this.readable(text));
    return found && inText(text, found);
  }

  matchAll(text: string): Found[] {
    if (this.startsIn(text)?.length === 0) return [];
    return Array.from(this.readable(text).matchAll(this.fromStart()), (found) => inText(text, found));
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
