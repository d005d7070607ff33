/**
 * A piece of text, lower case ASCII, that a match must hold.
 * `wordStart`: nothing but a word boundary can stand before it, so it can be looked up by word.
 * `wordEnd`: the same behind it.
 */
export interface Literal {
  readonly text: string;
  readonly wordStart: boolean;
  readonly wordEnd: boolean;
}

/** What a part of a pattern can match: all its texts if they are few and plain, else only what it must hold. */
export interface Part {
  readonly texts: readonly string[] | null;
  /** One of these texts begins each match, at the start of a word; null where nobody knows. */
  readonly starts: readonly string[] | null;
  /** Costs some work, and is needed only where the texts do not do. */
  required(): readonly Literal[] | null;
}

/** Tells words that most texts hold: they say little about which pattern may match. */
export type IsCommon = (word: string) => boolean;

export const NOTHING_KNOWN: Part = { texts: null, starts: null, required: () => null };

const MAX_TEXTS = 24;
const WORD = /\w/;
const NOT_ASCII = /[^\0-\x7f]/;
const PIECES = /\w+|[^\w '-]+/g;

/** The texts that a sequence has built so far, and the best literals seen before the last cut. */
export class Run {
  private texts: readonly string[] = [''];
  private isWhole = true;
  private best: readonly Literal[] | null = null;
  /** Of parts in front that may be left out, until something stands there for sure. */
  private mayStart: readonly string[] = [];
  /** Undefined as long as only such parts stood there. */
  private starts: readonly string[] | null | undefined;

  constructor(
    private wordStart: boolean,
    private readonly isCommon: IsCommon,
  ) {}

  atWordStart(): boolean {
    return this.texts.every((text) => (text === '' ? this.wordStart : !WORD.test(text.at(-1)!)));
  }

  add(part: Part): void {
    const tails = part.texts;
    if (tails && tails.length * this.texts.length <= MAX_TEXTS) {
      const [only] = tails;
      this.texts =
        tails.length === 1
          ? this.texts.map((head) => head + only)
          : this.texts.flatMap((head) => tails.map((tail) => head + tail));
      return;
    }
    const startsOfPart = this.startsOf(part);
    this.cut(false);
    this.startWith(startsOfPart);
    this.keepBetter(part.required());
  }

  /** A part that may be left out. "now " leaves a word start where it finds one. */
  addOptional(part: Part): void {
    const keepsWordStart = part.texts?.every((text) => /\W$/.test(text)) ?? false;
    const startsOfPart = this.startsOf(part);
    this.cut(keepsWordStart && this.atWordStart());
    if (this.starts !== undefined) return;
    if (startsOfPart) this.mayStart = [...this.mayStart, ...startsOfPart];
    else this.starts = null;
  }

  /** Looks, and takes nothing: what follows begins where it stands. */
  addLookAround(part: Part): void {
    this.cut(this.atWordStart());
    this.keepBetter(part.required());
  }

  /** `\b` or `^`: no text, but where a word follows it begins here. */
  addBoundary(): void {
    const isWhole = this.isWhole && this.isEmpty();
    this.cut(true);
    this.isWhole = isWhole;
  }

  /** The texts end here; what follows begins at a word boundary or anywhere. */
  cut(wordStart: boolean): void {
    if (!this.isEmpty()) {
      this.startWith(this.wordStart ? this.texts : null);
      this.keepBetter(this.literalsOf(this.texts, this.wordStart));
    }
    this.texts = [''];
    this.isWhole = false;
    this.wordStart = wordStart;
  }

  toPart(): Part {
    if (!this.isWhole) {
      this.cut(false);
      return { texts: null, starts: this.starts ?? null, required: () => this.best };
    }
    const { texts, wordStart } = this;
    const starts = wordStart ? texts : null;
    return { texts, starts, required: () => this.literalsOf(texts, wordStart) };
  }

  /** Only what stands first tells how a match begins. */
  private startWith(starts: readonly string[] | null): void {
    if (this.starts !== undefined) return;
    this.starts = starts && [...this.mayStart, ...starts];
  }

  private startsOf({ starts, texts }: Part): readonly string[] | null {
    return starts ?? (this.wordStart ? texts : null);
  }

  private isEmpty(): boolean {
    return this.texts.length === 1 && this.texts[0] === '';
  }

  private keepBetter(literals: readonly Literal[] | null): void {
    if (this.cost(literals) < this.cost(this.best)) this.best = literals;
  }

  /** One literal for each text, or null if one of them offers none. */
  private literalsOf(texts: readonly string[], wordStart: boolean): Literal[] | null {
    const literals = new Map<string, Literal>();
    for (const text of texts) {
      const literal = this.bestLiteral(text, wordStart);
      if (!literal) return null;
      literals.set(`${literal.text} ${literal.wordStart} ${literal.wordEnd}`, literal);
    }
    return [...literals.values()];
  }

  private bestLiteral(text: string, wordStart: boolean): Literal | null {
    let best: Literal | null = null;
    for (const match of text.matchAll(PIECES)) {
      const isWord = WORD.test(match[0]);
      const literal = {
        text: match[0],
        wordStart: isWord && (match.index > 0 || wordStart),
        wordEnd: isWord && match.index + match[0].length < text.length,
      };
      if (!best || this.costOf(literal) < this.costOf(best)) best = literal;
    }
    return best;
  }

  /** How many texts are likely to hold one of the literals; a rough guess is enough. */
  private cost(literals: readonly Literal[] | null): number {
    return literals?.reduce((sum, literal) => sum + this.costOf(literal), 0) ?? Infinity;
  }

  /** Common words are in most texts, long words in few; a word can be looked up, other letters are searched. */
  private costOf({ text, wordStart }: Literal): number {
    if (this.isCommon(text)) return 2 / text.length;
    return (wordStart || !WORD.test(text) ? 0.3 : 1) / text.length ** 2;
  }
}

export function oneOf(parts: readonly Part[]): Part {
  const texts = parts.flatMap((part) => part.texts ?? []);
  const isPlain = texts.length <= MAX_TEXTS && parts.every((part) => part.texts);
  return {
    texts: isPlain ? texts : null,
    starts: startsOfAny(parts),
    required: () => requiredByAny(parts),
  };
}

export function plain(characters: string): Part {
  if (NOT_ASCII.test(characters)) return NOTHING_KNOWN;
  const text = characters.toLowerCase();
  return {
    texts: [text],
    starts: null,
    required: () => [{ text, wordStart: false, wordEnd: false }],
  };
}

function startsOfAny(parts: readonly Part[]): string[] | null {
  const all: string[] = [];
  for (const { starts } of parts) {
    if (!starts) return null;
    all.push(...starts);
  }
  return all;
}

function requiredByAny(parts: readonly Part[]): Literal[] | null {
  const all: Literal[] = [];
  for (const part of parts) {
    const literals = part.required();
    if (!literals) return null;
    all.push(...literals);
  }
  return all;
}
