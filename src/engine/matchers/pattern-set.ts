import type { PatternBook } from './pattern-book';
import { WordBook } from './word-book';

/** A pattern that is compiled when its words first occur in a text, and runs only where one of them stands. */
export interface Pattern {
  /** Keeps no position between calls. */
  test(text: string): boolean;
  /** Its first match. */
  exec(text: string): RegExpExecArray | null;
  /** All its matches, in order. */
  matchAll(text: string): Iterable<RegExpExecArray>;
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
  /** Counts the texts read; a word stands in this one when it was seen in it. */
  private reading = 0;
  private readonly seenIn: number[] = [];
  private readonly places: number[][] = [];

  constructor(private readonly book: PatternBook) {}

  /** `source` may hold `@NAME`, a cue; `flags`: of `i`, `m` and `u`. Throws on a bad source when it is first used, if not before. */
  add(source: string, flags: string): Pattern {
    const isFolded = flags.includes('u') && flags.includes('i');
    const { literals, starts } = isFolded ? NOTHING : this.book.needsOf(source);
    const isWord = literals?.every(({ wordStart }) => wordStart);
    const needed = (isWord ? literals : starts)?.map((literal) => this.words.numberOf(literal)) ?? null;
    const begins = starts?.map((literal) => this.words.numberOf(literal)) ?? null;
    return new SetPattern(
      () => this.book.expand(source),
      flags,
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
    this.reading++;
    this.words.forEachIn(text, (word, start) => {
      if (this.seenIn[word] === this.reading) this.places[word]!.push(start);
      else this.places[word] = [start];
      this.seenIn[word] = this.reading;
    });
  }
}

const NOTHING = { literals: null, starts: null };

class SetPattern implements Pattern {
  private regex: RegExp | undefined;
  private sticky: RegExp | undefined;

  constructor(
    private readonly source: () => string,
    private readonly flags: string,
    /** Where a match may begin, in no order; null: anywhere. */
    private readonly startsIn: (text: string) => readonly number[] | null,
  ) {}

  test(text: string): boolean {
    const starts = this.startsIn(text);
    if (!starts) return this.fromStart().test(text);
    if (starts.length === 0) return false;
    const sticky = (this.sticky ??= new RegExp(this.source(), `y${this.flags}`));
    return starts.some((start) => {
      sticky.lastIndex = start;
      return sticky.test(text);
    });
  }

  exec(text: string): RegExpExecArray | null {
    return this.startsIn(text)?.length === 0 ? null : this.fromStart().exec(text);
  }

  matchAll(text: string): Iterable<RegExpExecArray> {
    return this.startsIn(text)?.length === 0 ? [] : text.matchAll(this.everywhere());
  }

  split(text: string): string[] {
    return this.startsIn(text)?.length === 0 ? [text] : text.split(this.everywhere());
  }

  blank(text: string): string {
    if (this.startsIn(text)?.length === 0) return text;
    return text.replace(this.everywhere(), (found) => ' '.repeat(found.length));
  }

  private fromStart(): RegExp {
    const regex = this.everywhere();
    regex.lastIndex = 0;
    return regex;
  }

  private everywhere(): RegExp {
    return (this.regex ??= new RegExp(this.source(), `g${this.flags}`));
  }
}
