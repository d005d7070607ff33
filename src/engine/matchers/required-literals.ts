/**
 * A piece of text, lower case ASCII, that a match must hold.
 * `wordStart`: nothing but a word boundary can stand before it, so it can be looked up by word.
 */
export interface Literal {
  readonly text: string;
  readonly wordStart: boolean;
}

/** What one part of a pattern can match: all its texts if they are few and plain, else only what it must hold. */
interface Part {
  readonly texts: readonly string[] | null;
  readonly required: readonly Literal[] | null;
}

const MAX_TEXTS = 24;
const MAX_CLASS = 4;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
const LOOK_AROUND = /^\(\?<?[=!]/;
const GROUP_OPEN = /^\((?:\?:|\?<[A-Za-z]\w*>)?/;
const WORD = /\w/;
const NOTHING_KNOWN: Part = { texts: null, required: null };

/**
 * Literals of which every match of a pattern holds at least one, or null where none can be named. Derived from
 * the source alone and on the safe side: what it does not understand it treats as "could be anything".
 */
export function requiredLiterals(source: string): readonly Literal[] | null {
  return new Reader(source).alternatives(false).required;
}

/** Reads a pattern source from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** `a|b|c` up to the end or the closing bracket. */
  alternatives(wordStart: boolean): Part {
    const parts = [this.sequence(wordStart)];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence(wordStart));
    }
    return parts.length === 1 ? parts[0]! : oneOf(parts);
  }

  private sequence(wordStart: boolean): Part {
    const run = new Run(wordStart);
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) this.step(run);
    return run.toPart();
  }

  private step(run: Run): void {
    const rest = this.source.slice(this.at);
    if (rest.startsWith('\\b') || rest[0] === '^') {
      this.at += rest[0] === '^' ? 1 : 2;
      return run.cut(true);
    }
    if (LOOK_AROUND.test(rest)) {
      this.skipGroup();
      return run.cut(false);
    }
    const part = this.atom(rest, run.atWordStart());
    const quantifier = QUANTIFIER.exec(this.source.slice(this.at))?.[0];
    this.at += quantifier?.length ?? 0;
    if (quantifier && isOptional(quantifier)) return run.cut(false);
    run.add(part);
    if (quantifier) run.cut(false);
  }

  private atom(rest: string, wordStart: boolean): Part {
    if (rest[0] === '(') return this.group(rest, wordStart);
    if (rest[0] === '[') return this.characterClass(rest);
    if (rest[0] === '\\') return this.escape(rest);
    this.at++;
    return rest[0] === '.' || rest[0] === '$' ? NOTHING_KNOWN : plain(rest[0]!);
  }

  private group(rest: string, wordStart: boolean): Part {
    this.at += GROUP_OPEN.exec(rest)![0].length;
    const part = this.alternatives(wordStart);
    this.at++;
    return part;
  }

  private characterClass(rest: string): Part {
    const found = CLASS.exec(rest)?.[0] ?? rest;
    this.at += found.length;
    const letters = found.slice(1, -1);
    const isPlain = !/[\\^]|.-./.test(letters) && letters.length <= MAX_CLASS;
    return isPlain ? oneOf([...letters].map(plain)) : NOTHING_KNOWN;
  }

  /** `\.` is a plain full stop; `\d`, `\p{L}`, `\u2013` and the like could be anything. */
  private escape(rest: string): Part {
    const long = /^\\(?:[pPuk][{<][^}>]*[}>]|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d+)/.exec(rest)?.[0];
    this.at += long?.length ?? 2;
    const letter = rest[1] ?? '';
    return long || WORD.test(letter) ? NOTHING_KNOWN : plain(letter);
  }

  /** A look-around matches no text of its own; only its end has to be found. */
  private skipGroup(): void {
    let depth = 0;
    do {
      const rest = this.source.slice(this.at);
      const step = rest[0] === '\\' ? 2 : (CLASS.exec(rest)?.[0].length ?? 1);
      if (step === 1 && rest[0] === '(') depth++;
      if (step === 1 && rest[0] === ')') depth--;
      this.at += step;
    } while (depth > 0 && this.at < this.source.length);
  }
}

/** The texts a sequence has built so far, and the best literals seen before the last cut. */
class Run {
  private texts: readonly string[] = [''];
  private isWhole = true;
  private best: readonly Literal[] | null = null;

  constructor(private wordStart: boolean) {}

  atWordStart(): boolean {
    return this.texts.every((text) => (text === '' ? this.wordStart : !WORD.test(text.at(-1)!)));
  }

  add(part: Part): void {
    if (part.texts && part.texts.length * this.texts.length <= MAX_TEXTS) {
      const tails = part.texts;
      this.texts = this.texts.flatMap((head) => tails.map((tail) => head + tail));
      return;
    }
    this.cut(false);
    this.keepBetter(part.required);
  }

  /** The texts end here; what follows begins at a word boundary or anywhere. */
  cut(wordStart: boolean): void {
    const isStill = wordStart && this.isWhole && this.texts.every((text) => text === '');
    this.keepBetter(literalsOf(this.texts, this.wordStart));
    this.texts = [''];
    this.isWhole = isStill;
    this.wordStart = wordStart;
  }

  toPart(): Part {
    const texts = this.isWhole ? this.texts : null;
    this.keepBetter(literalsOf(this.texts, this.wordStart));
    return { texts, required: this.best };
  }

  private keepBetter(literals: readonly Literal[] | null): void {
    if (worth(literals) > worth(this.best)) this.best = literals;
  }
}

function oneOf(parts: readonly Part[]): Part {
  const texts = parts.flatMap((part) => part.texts ?? []);
  const required = parts.flatMap((part) => part.required ?? []);
  return {
    texts: parts.every((part) => part.texts) && texts.length <= MAX_TEXTS ? texts : null,
    required: parts.every((part) => part.required) ? required : null,
  };
}

function plain(character: string): Part {
  const text = character.toLowerCase();
  if (character > '\x7f') return NOTHING_KNOWN;
  return { texts: [text], required: [{ text, wordStart: false }] };
}

function isOptional(quantifier: string): boolean {
  return quantifier[0] === '*' || quantifier[0] === '?' || quantifier.startsWith('{0');
}

/** One literal for each text, or null if one of them offers none. */
function literalsOf(texts: readonly string[], wordStart: boolean): Literal[] | null {
  const literals = texts.map((text) => bestLiteral(text, wordStart));
  return literals.every((literal) => literal !== null) ? literals : null;
}

/** The longest word that is known to begin at a boundary; else the longest run of marks or letters. */
function bestLiteral(text: string, wordStart: boolean): Literal | null {
  const pieces = Array.from(text.matchAll(/\w+|[^\w ]+/g), (match) => ({
    text: match[0],
    wordStart: WORD.test(match[0][0]!) && (match.index > 0 || wordStart),
  }));
  return pieces.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

/** A literal that can be looked up by word is worth more than one that must be searched for. */
function lengthOf({ text, wordStart }: Literal): number {
  return text.length * (wordStart ? 3 : 1);
}

/** Long literals, and few of them, are seen in few texts. */
function worth(literals: readonly Literal[] | null): number {
  if (!literals) return 0;
  return Math.min(...literals.map(lengthOf)) - Math.log2(literals.length) / 4;
}
