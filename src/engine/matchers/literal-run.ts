/**
 * A piece of text, lower case ASCII, that a match must hold.
 * `wordStart`: nothing but a word boundary can stand before it, so it can be looked up by word.
 */
export interface Literal {
  readonly text: string;
  readonly wordStart: boolean;
}

/** What a part of a pattern can match: all its texts if they are few and plain, else only what it must hold. */
export interface Part {
  readonly texts: readonly string[] | null;
  /** Costs some work, and is needed only where the texts do not do. */
  required(): readonly Literal[] | null;
}

/** Tells words that most texts hold: they say little about which pattern may match. */
export type IsCommon = (word: string) => boolean;

export const NOTHING_KNOWN: Part = { texts: null, required: () => null };

const MAX_TEXTS = 24;
const WORD = /\w/;
const NOT_ASCII = /[^\0-\x7f]/;
const PIECES = /\w+|[^\w '-]+/g;

/** The texts that a sequence has built so far, and the best literals seen before the last cut. */
export class Run {
  private texts: readonly string[] = [''];
  private isWhole = true;
  private best: readonly Literal[] | null = null;

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
    this.cut(false);
    this.keepBetter(part.required());
  }

  /** A part that may be left out. "now " leaves a word start where it finds one. */
  addOptional(part: Part): void {
    const keepsWordStart = part.texts?.every((text) => /\W$/.test(text)) ?? false;
    this.cut(keepsWordStart && this.atWordStart());
  }

  /** `\b` or `^`: no text, but where a word follows it begins here. */
  addBoundary(): void {
    const isWhole = this.isWhole && this.isEmpty();
    this.cut(true);
    this.isWhole = isWhole;
  }

  /** The texts end here; what follows begins at a word boundary or anywhere. */
  cut(wordStart: boolean): void {
    if (!this.isEmpty()) this.keepBetter(this.literalsOf(this.texts, this.wordStart));
    this.texts = [''];
    this.isWhole = false;
    this.wordStart = wordStart;
  }

  toPart(): Part {
    if (!this.isWhole) {
      this.cut(false);
      return { texts: null, required: () => this.best };
    }
    const { texts } = this;
    return { texts, required: () => this.literalsOf(texts, this.wordStart) };
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
      literals.set(`${literal.text} ${literal.wordStart}`, literal);
    }
    return [...literals.values()];
  }

  private bestLiteral(text: string, wordStart: boolean): Literal | null {
    let best: Literal | null = null;
    for (const match of text.matchAll(PIECES)) {
      const isWord = WORD.test(match[0]);
      const literal = { text: match[0], wordStart: isWord && (match.index > 0 || wordStart) };
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
  return { texts: isPlain ? texts : null, required: () => requiredByAny(parts) };
}

export function plain(characters: string): Part {
  if (NOT_ASCII.test(characters)) return NOTHING_KNOWN;
  const text = characters.toLowerCase();
  return { texts: [text], required: () => [{ text, wordStart: false }] };
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
