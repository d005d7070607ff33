import { readClass, readEscape } from './read-class';
import {
  PatternError,
  plain,
  type ClassItem,
  type Flags,
  type Group,
  type Leaf,
  type Place,
  type RegexNode,
} from './syntax';

/** Deeper than any rule that a person writes, and far from what the stack holds. */
const MAX_DEPTH = 60;
const MAX_REPEAT = 1000;
const NO_FLAGS: Flags = { ignoreCase: false, multiline: false, withNewline: false, extended: false };
const FLAGS = /\(\?([imsnUx]*)(?:-([imsnUx]+))?([:)])/y;
const GROUP_OPEN = /\(\?(?:P?<([A-Za-z]\w*)>|'([A-Za-z]\w*)'|(<?[=!])|(>)|:)/y;
const COMMENT = /\(\?#[^)]*\)/y;
const QUANTIFIER = /([*+?]|\{\d+(?:,\d*)?\})([?+]?)/y;
const REFERENCE = /\\(?:k<(\w+)>|k'(\w+)'|([1-9]\d?))/y;
const QUOTED = /\\Q((?:(?!\\E)[^])*)(?:\\E)?/y;
const EXTENDED_BLANK = /\s+|#[^\n]*/y;
const PLACES = 'bBAzZ';

/** Reads a pattern in Go's or .NET's dialect. Throws a PatternError where it cannot. */
export function parseRegex(source: string): Group {
  return new Parser(source).read();
}

class Parser {
  private at = 0;
  private flags = NO_FLAGS;
  private depth = 0;
  private captures = 0;

  constructor(private readonly source: string) {}

  read(): Group {
    const options = this.options();
    if (this.at < this.source.length) throw new PatternError('a ) has no ( before it');
    return plain(options);
  }

  /** `a|b|c` up to the end or the closing bracket. Flags set inside a group end with it. */
  private options(): RegexNode[][] {
    if (++this.depth > MAX_DEPTH) throw new PatternError('its groups are nested too deep');
    const { flags } = this;
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    this.flags = flags;
    this.depth--;
    return options;
  }

  private sequence(): RegexNode[] {
    const nodes: RegexNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      if (this.take(COMMENT) || (this.flags.extended && this.take(EXTENDED_BLANK))) continue;
      const from = this.at;
      const flags = this.take(FLAGS);
      if (flags) {
        const scoped = this.flagged(flags);
        if (scoped) nodes.push(this.quantified(scoped, from));
        continue;
      }
      const quoted = this.take(QUOTED);
      if (quoted) nodes.push(...[...quoted[1]!].map((letter) => this.character(letter)));
      else nodes.push(this.quantified(this.atom(), from));
    }
    return nodes;
  }

  /** `(?i)` holds until its group ends, `(?i:…)` for what stands in it. */
  private flagged([, on = '', off = '', close]: RegExpExecArray): RegexNode | null {
    const outer = this.flags;
    this.flags = {
      ignoreCase: switched(outer.ignoreCase, 'i', on, off),
      multiline: switched(outer.multiline, 'm', on, off),
      withNewline: switched(outer.withNewline, 's', on, off),
      extended: switched(outer.extended, 'x', on, off),
    };
    if (close === ')') return null;
    const group = plain(this.options());
    this.close();
    this.flags = outer;
    return group;
  }

  /** @param from where its source begins */
  private quantified(of: RegexNode, from: number): RegexNode {
    let node = of;
    for (let found = this.take(QUANTIFIER); found; found = this.take(QUANTIFIER)) {
      const [min, max] = timesOf(found[1]!);
      if (min > max) throw new PatternError(`${found[1]} runs backwards`);
      node = {
        kind: 'repeat',
        of: node,
        min,
        max,
        mode: found[2] === '?' ? 'lazy' : found[2] === '+' ? 'possessive' : 'greedy',
        source: this.source.slice(from, this.at),
      };
    }
    return node;
  }

  private atom(): RegexNode {
    const first = this.source[this.at]!;
    if (first === '(') return this.group();
    if (first === '[') return this.characterClass();
    if (first === '\\') return this.escape();
    if ('*+?'.includes(first)) throw new PatternError(`nothing stands before a ${first}`);
    this.at++;
    if (first === '.') return { kind: 'any', withNewline: this.flags.withNewline };
    if (first === '^' || first === '$') return this.place(first);
    const whole = String.fromCodePoint(this.source.codePointAt(this.at - 1)!);
    this.at += whole.length - 1;
    return this.character(whole);
  }

  private group(): RegexNode {
    const open = this.take(GROUP_OPEN);
    if (!open) {
      if (this.source[this.at + 1] === '?') {
        throw new PatternError(`${this.source.slice(this.at, this.at + 4)} is not known`);
      }
      this.at++;
    }
    const [, name = open?.[2] ?? '', , look = '', atomic] = open ?? [];
    const isCapture = !open || name !== '';
    const type = look ? 'look' : atomic ? 'atomic' : isCapture ? 'capture' : 'plain';
    const capture = isCapture ? ++this.captures : 0;
    const options = this.options();
    this.close();
    return { kind: 'group', type, look: look && `?${look}`, name, capture, options };
  }

  private close(): void {
    if (this.source[this.at] !== ')') throw new PatternError('a ( is never closed');
    this.at++;
  }

  private characterClass(): Leaf {
    const { negated, items, next } = readClass(this.source, this.at);
    this.at = next;
    return { kind: 'class', negated, items, ignoreCase: this.flags.ignoreCase };
  }

  private escape(): Leaf {
    const reference = this.take(REFERENCE);
    if (reference) return { kind: 'reference', to: (reference[1] ?? reference[2] ?? reference[3])! };
    const letter = this.source[this.at + 1] ?? '';
    if (letter && PLACES.includes(letter)) {
      this.at += 2;
      return this.place(letter as Place);
    }
    const { item, next } = readEscape(this.source, this.at + 1);
    this.at = next;
    return this.escaped(item);
  }

  private escaped(item: ClassItem): Leaf {
    if ('from' in item) return this.character(String.fromCodePoint(item.from));
    return { kind: 'class', negated: false, items: [item], ignoreCase: this.flags.ignoreCase };
  }

  private character(character: string): Leaf {
    return { kind: 'character', character, ignoreCase: this.flags.ignoreCase };
  }

  private place(place: Place): Leaf {
    return { kind: 'place', place, multiline: this.flags.multiline };
  }

  /** What a sticky pattern matches here, and steps behind it. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }
}

function switched(before: boolean, flag: string, on: string, off: string): boolean {
  return off.includes(flag) ? false : on.includes(flag) || before;
}

function timesOf(quantifier: string): [min: number, max: number] {
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  if (quantifier === '?') return [0, 1];
  const [min, max = min] = quantifier.slice(1, -1).split(',');
  const times: [number, number] = [Number(min), max === '' ? Infinity : Number(max)];
  if (times.some((time) => time > MAX_REPEAT && time < Infinity)) {
    throw new PatternError(`${quantifier} is more than ${MAX_REPEAT} times`);
  }
  return times;
}
