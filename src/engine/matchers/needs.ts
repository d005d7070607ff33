import { NOTHING_KNOWN, oneOf, plain, Run, type IsCommon, type Literal, type Part } from './literal-run';

const MAX_CLASS = 4;
const MAX_REPEAT = 8;
const WORD = /\w/;
const CUE = /@[A-Z][A-Z_]*/y;
const BOUNDARY = /\\b|\^/y;
/** Letters up to the one that a quantifier takes. */
const LETTERS = /[A-Za-z ]{2,}(?![*+?{])/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const LONG_ESCAPE = /\\(?:[pPuk][{<][^}>]*[}>]|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d+)/y;
const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/y;
const LOOK_AROUND = /\(\?<?!/y;
/** What it looks for stands in the text, though not in the match. */
const POSITIVE_LOOK = /\(\?<?=/y;
/** No letter stands before: a word begins here. */
const NO_LETTER_BEFORE = /\(\?<!(?:\\w|\[\\w[^\]\\]*\])\)/y;
const FIRST_WORD = /^\w+/;
const GROUP_OPEN = /\((?:\?:|\?<[A-Za-z]\w*>)?/y;

type Cues = Readonly<Record<string, string>>;

/** What the source of a pattern tells about its matches. */
export interface Needs {
  /** A text with a match holds at least one of them; null where none can be named. */
  readonly literals: readonly Literal[] | null;
  /** Every match begins with one of these words; null where that is not sure. */
  readonly starts: readonly Literal[] | null;
}

/** Reads the sources of patterns that share cues: each cue, and each source, once. */
export class NeedsReader {
  private readonly known = new Map<string, Needs>();
  /** By name and by whether a word begins there. */
  private readonly parts = new Map<string, Part>();

  constructor(
    private readonly isCommon: IsCommon = () => false,
    private readonly cues: Cues = {},
  ) {}

  /** On the safe side: what it does not understand it treats as "could be anything". */
  read(source: string): Needs {
    const known = this.known.get(source);
    if (known) return known;
    const part = this.partOf(source, false);
    const needs = { literals: part.required(), starts: part.starts && firstWords(part.starts) };
    this.known.set(source, needs);
    return needs;
  }

  private partOf(source: string, wordStart: boolean): Part {
    const cueOf = (name: string, atStart: boolean) => this.cue(name, atStart);
    return new Reader(source, this.isCommon, cueOf).alternatives(wordStart);
  }

  /** A cue stands for a group; null: there is none of that name. */
  private cue(name: string, wordStart: boolean): Part | null {
    const source = this.cues[name];
    if (source === undefined) return null;
    const key = `${name} ${wordStart}`;
    const part = this.parts.get(key) ?? this.partOf(source, wordStart);
    this.parts.set(key, part);
    return part;
  }
}

function firstWords(texts: readonly string[]): Literal[] | null {
  const words = new Map<string, Literal>();
  for (const text of texts) {
    const word = FIRST_WORD.exec(text)?.[0];
    if (word === undefined) return null;
    const wordEnd = word.length < text.length;
    words.set(`${word} ${wordEnd}`, { text: word, wordStart: true, wordEnd });
  }
  return [...words.values()];
}

/** Reads a pattern source from left to right. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly isCommon: IsCommon,
    private readonly cueOf: (name: string, wordStart: boolean) => Part | null,
  ) {}

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
    const run = new Run(wordStart, this.isCommon);
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) this.step(run);
    return run.toPart();
  }

  private step(run: Run): void {
    if (this.take(BOUNDARY) || this.take(NO_LETTER_BEFORE)) return run.addBoundary();
    if (this.take(POSITIVE_LOOK)) return run.addLookAround(this.lookedFor());
    if (this.peek(LOOK_AROUND)) {
      this.skipGroup();
      return run.addLookAround(NOTHING_KNOWN);
    }
    const wordStart = run.atWordStart();
    const name = this.source[this.at] === '@' ? this.peek(CUE).slice(1) : '';
    const cue = name === '' ? null : this.cueOf(name, wordStart);
    if (cue) this.at += name.length + 1;
    const letters = !cue && this.take(LETTERS);
    if (letters) return run.add(plain(letters));
    const part = cue ?? this.atom(wordStart);
    const quantifier = this.take(QUANTIFIER);
    const times = timesOf(quantifier);
    if (times === 0) return run.addOptional(part);
    run.add(times > 1 ? repeated(part, times) : part);
    if (quantifier) run.cut(false);
  }

  private atom(wordStart: boolean): Part {
    const first = this.source[this.at]!;
    if (first === '(') return this.group(wordStart);
    if (first === '[') return this.characterClass();
    if (first === '\\') return this.escape();
    this.at++;
    return first === '.' || first === '$' ? NOTHING_KNOWN : plain(first);
  }

  private group(wordStart: boolean): Part {
    this.take(GROUP_OPEN);
    const part = this.alternatives(wordStart);
    this.at++;
    return part;
  }

  /** The rest of a look-around, whose beginning has been taken. */
  private lookedFor(): Part {
    const part = this.alternatives(false);
    this.at++;
    return part;
  }

  private characterClass(): Part {
    const letters = this.take(CLASS).slice(1, -1);
    const isPlain = !/[\\^]|.-./.test(letters) && letters.length <= MAX_CLASS;
    return isPlain ? oneOf([...letters].map(plain)) : NOTHING_KNOWN;
  }

  /** `\.` is a plain full stop; `\d`, `\p{L}`, `\u2013` and the like could be anything. */
  private escape(): Part {
    if (this.take(LONG_ESCAPE)) return NOTHING_KNOWN;
    const letter = this.source[this.at + 1] ?? '';
    this.at += 2;
    return WORD.test(letter) ? NOTHING_KNOWN : plain(letter);
  }

  /** What must not stand there tells nothing; only its end has to be found. */
  private skipGroup(): void {
    let depth = 0;
    do {
      const skipped = this.take(ESCAPE_OR_CLASS) || this.source[this.at++];
      if (skipped === '(') depth++;
      if (skipped === ')') depth--;
    } while (depth > 0 && this.at < this.source.length);
  }

  /** What a sticky pattern matches here, and steps behind it; '' if nothing. */
  private take(pattern: RegExp): string {
    const found = this.peek(pattern);
    this.at += found.length;
    return found;
  }

  private peek(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source)?.[0] ?? '';
  }
}

/** How often a quantified part stands there at least. */
function timesOf(quantifier: string): number {
  if (quantifier === '' || quantifier[0] === '+') return 1;
  return quantifier[0] === '{' ? Number.parseInt(quantifier.slice(1), 10) : 0;
}

function repeated(part: Part, times: number): Part {
  if (part.texts?.length !== 1) return part;
  const text = part.texts[0]!.repeat(Math.min(times, MAX_REPEAT));
  return { texts: [text], starts: part.starts && [text], required: () => part.required() };
}
