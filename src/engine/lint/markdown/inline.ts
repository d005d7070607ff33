import type { Span } from '../../types';
import { Emphasis } from './emphasis';
import { tagAt } from './html-tag';
import { InlineOutput } from './inline-output';

const PLAIN = /[hw]?[^\\`<![\]*_~&hw\ue000]+|[hw]/iy;
/** Bounds keep a text of nothing but openings from being read again and again. */
const CODE = /(`+)(?!`)([^]{0,4000}?[^`])\1(?!`)/y;
const TICKS = /`+/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const COMMENT = /<!--[^]{0,4000}?-->/y;
const ADDRESS = /<(?:[A-Za-z][\w+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/y;
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<]*[^\s<?!.,:*_~'")\]]/iy;
const MARKS = /\*+|_+|~~?/y;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const DESTINATION = /\((?:[^()\\]|\\.|\((?:[^()\\]|\\.){0,500}\)){0,2000}\)/y;
const REFERENCE = /\[([^\]]{0,999})\]/y;
const FOOTNOTE = /\[\^[^\]\s]{1,99}\]/y;
const MAX_LABEL = 1000;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    copy: '\u00a9',
    gt: '>',
    hellip: '\u2026',
    ldquo: '\u201c',
    lsquo: '\u2018',
    lt: '<',
    mdash: '\u2014',
    nbsp: '\u00a0',
    ndash: '\u2013',
    quot: '"',
    rdquo: '\u201d',
    reg: '\u00ae',
    rsquo: "'",
    trade: '\u2122',
  }),
);

export interface InlineRules {
  /** Tags whose text is masked: `code`, `kbd` and what the settings add. */
  isIgnored(tag: string): boolean;
  hasSkippedClass(classes: readonly string[]): boolean;
  readonly labels: ReadonlySet<string>;
}

export interface Text {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The text of a block without its markup, and the descriptions of its pictures. */
export function readInline(
  document: string,
  lines: readonly Span[],
  rules: InlineRules,
): { text: Text; alts: Text[] } {
  return new InlineReader(document, lines, rules).read();
}

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
}

class InlineReader {
  private readonly output = new InlineOutput();
  private readonly emphasis: Emphasis;
  private readonly brackets: Bracket[] = [];
  private readonly alts: Text[] = [];
  private readonly source: string;
  /** Where each character of `source` stands in the document. */
  private readonly places: number[] = [];
  private ignored: { readonly name: string; readonly from: number } | null = null;
  private at = 0;

  /** What may begin with a character; each says whether it did. */
  private readonly readers: Readonly<Record<string, () => boolean>> = {
    '\\': () => this.escape(),
    '`': () => this.code(),
    '<': () => this.angle(),
    '!': () => this.image(),
    '[': () => this.openBracket(),
    ']': () => this.closeBracket(),
    '*': () => this.marks(),
    _: () => this.marks(),
    '~': () => this.marks(),
    '&': () => this.entity(),
    h: () => this.bareAddress(),
    w: () => this.bareAddress(),
    '\ue000': () => this.masked(1),
  };

  constructor(
    document: string,
    lines: readonly Span[],
    private readonly rules: InlineRules,
  ) {
    const parts = lines.map(({ start, end }) => document.slice(start, end).trimEnd());
    this.source = parts.join('\n');
    parts.forEach((part, index) => {
      for (let at = 0; at <= part.length; at++) this.places.push(lines[index]!.start + at);
    });
    this.emphasis = new Emphasis(this.output, (tag) => rules.isIgnored(tag));
  }

  read(): { text: Text; alts: Text[] } {
    while (this.at < this.source.length) {
      const isRead = this.readers[this.source[this.at]!.toLowerCase()]?.() ?? false;
      if (!isRead) this.copy(this.peek(PLAIN)?.[0].length ?? 1);
    }
    if (this.ignored) this.output.mask(this.ignored.from);
    return { text: this.output.read(), alts: this.alts };
  }

  private escape(): boolean {
    if (!this.peek(ESCAPE)) return false;
    this.at++;
    this.copy(1);
    return true;
  }

  private code(): boolean {
    const code = this.peek(CODE);
    if (!code) {
      this.copy(this.peek(TICKS)![0].length);
      return true;
    }
    const [all, ticks] = code;
    this.at += ticks!.length;
    const from = this.output.length;
    this.copy(all.length - 2 * ticks!.length);
    if (this.rules.isIgnored('code')) this.output.mask(from);
    this.at += ticks!.length;
    return true;
  }

  private angle(): boolean {
    const comment = this.take(COMMENT);
    if (comment) return true;
    const address = this.peek(ADDRESS);
    if (address) {
      this.at++;
      this.masked(address[0].length - 2);
      this.at++;
      return true;
    }
    const tag = tagAt(this.source, this.at);
    if (!tag) return false;
    this.at = tag.end;
    if (this.ignored?.name === tag.name && tag.closes) {
      this.output.mask(this.ignored.from);
      this.ignored = null;
    } else if (!tag.closes && !tag.isVoid && !this.ignored) {
      const isIgnored = this.rules.isIgnored(tag.name) || this.rules.hasSkippedClass(tag.classes);
      if (isIgnored) this.ignored = { name: tag.name, from: this.output.length };
    }
    return true;
  }

  private image(): boolean {
    if (this.source[this.at + 1] !== '[') return false;
    this.brackets.push({ at: this.output.length, isImage: true });
    this.copy(2);
    return true;
  }

  private openBracket(): boolean {
    if (this.take(FOOTNOTE)) return true;
    this.brackets.push({ at: this.output.length, isImage: false });
    this.copy(1);
    return true;
  }

  /** The end of a link or a picture, if an address or a known label comes with it. */
  private closeBracket(): boolean {
    const bracket = this.brackets.pop();
    const from = this.at;
    this.at++;
    const isLink = bracket !== undefined && (this.take(DESTINATION) !== null || this.label(bracket));
    if (!isLink) {
      this.at = from;
      return false;
    }
    const words = bracket.at + (bracket.isImage ? 2 : 1);
    if (bracket.isImage) this.alts.push(this.output.read(words));
    else if (this.rules.isIgnored('a')) this.output.mask(words);
    this.output.drop(bracket.at, bracket.isImage ? this.output.length - bracket.at : 1);
    return true;
  }

  private label(bracket: Bracket): boolean {
    if (this.output.length - bracket.at > MAX_LABEL) return false;
    const words = this.output.read(bracket.at + (bracket.isImage ? 2 : 1)).text;
    const reference = this.peek(REFERENCE);
    const label = reference?.[1] === undefined || reference[1] === '' ? words : reference[1];
    if (!this.rules.labels.has(label.toLowerCase())) return false;
    this.at += reference?.[0].length ?? 0;
    return true;
  }

  private marks(): boolean {
    const length = this.peek(MARKS)![0].length;
    const [before = '', after = ''] = [this.source[this.at - 1], this.source[this.at + length]];
    const marks = this.source.slice(this.at, this.at + length);
    this.copy(length);
    this.emphasis.take(marks, before, after);
    return true;
  }

  private entity(): boolean {
    const { at } = this;
    const found = this.peek(ENTITY);
    if (!found) return false;
    const [all, decimal, hex, name] = found;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const words = name ? ENTITIES.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (words === undefined) return false;
    this.output.add(words, this.places[at]!, true);
    this.at += all.length;
    return true;
  }

  private bareAddress(): boolean {
    if (/\w/.test(this.source[this.at - 1] ?? '')) return false;
    const found = this.peek(BARE_ADDRESS);
    return found !== null && this.masked(found[0].length);
  }

  private masked(length: number): boolean {
    const from = this.output.length;
    this.copy(length);
    this.output.mask(from);
    return true;
  }

  /** Takes characters over as they are. */
  private copy(length: number): void {
    for (const end = Math.min(this.source.length, this.at + length); this.at < end; this.at++) {
      this.output.add(this.source[this.at]!, this.places[this.at]!);
    }
  }

  private peek(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = this.peek(pattern);
    this.at += found?.[0].length ?? 0;
    return found;
  }
}
