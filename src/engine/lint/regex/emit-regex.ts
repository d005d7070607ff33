import {
  PatternError,
  type ClassItem,
  type Group,
  type Leaf,
  type Place,
  type RegexNode,
  type Repeat,
} from './syntax';

/** `\w` and `\b` of .NET know all letters; JavaScript's know those of ASCII. */
const WORD = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}';
const WIDE_SETS: Readonly<Record<string, string>> = { '\\w': WORD, '\\d': '\\p{Nd}' };
const WIDE_NEGATED: Readonly<Record<string, string>> = { '\\W': `[^${WORD}]`, '\\D': '\\P{Nd}' };
const AT_WORD_EDGE = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
const IN_WORD = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;
const TEXT_START = '(?<![^])';
const TEXT_END = '(?![^])';
const LAST_LINE_END = '(?=\\n?(?![^]))';
const SYNTAX = /[\\^$.*+?()[\]{}|/]/;

/**
 * A pattern for JavaScript that means the same. `wide` knows letters of all scripts and is slower: texts of ASCII
 * do without it.
 */
export function emitRegex(root: Group, wide: boolean): RegExp {
  const cases = new Set(casesOf(root));
  const emitter = new Emitter(wide, cases.size > 1);
  try {
    return new RegExp(emitter.options(root), cases.has(true) && cases.size === 1 ? 'gimu' : 'gmu');
  } catch (error) {
    // What only the engine of JavaScript finds, such as a reference to no group.
    throw error instanceof SyntaxError ? new PatternError(error.message) : error;
  }
}

class Emitter {
  private captures = 0;
  /** Places of the author's own captures among all captures: atomic groups add some. */
  private readonly own: number[] = [];

  /** @param spellCases some letters ignore their case and some do not, so no flag can say it */
  constructor(
    private readonly wide: boolean,
    private readonly spellCases: boolean,
  ) {}

  options({ options }: Group): string {
    return options.map((nodes) => nodes.map((node) => this.node(node)).join('')).join('|');
  }

  private node(node: RegexNode): string {
    if (node.kind === 'group') return this.group(node);
    return node.kind === 'repeat' ? this.repeat(node) : this.leaf(node);
  }

  private group(group: Group): string {
    if (group.type === 'atomic') return this.atomic(() => this.options(group));
    if (group.type === 'look') return `(${group.look}${this.options(group)})`;
    if (group.type === 'plain') return `(?:${this.options(group)})`;
    this.own.push(++this.captures);
    return `(${group.name && `?<${group.name}>`}${this.options(group)})`;
  }

  private repeat({ of, min, max, mode }: Repeat): string {
    const times = max === Infinity ? `{${min},}` : `{${min},${max}}`;
    const part = (): string => `(?:${this.node(of)})${times}`;
    return mode === 'possessive' ? this.atomic(part) : `${part()}${mode === 'lazy' ? '?' : ''}`;
  }

  /** What a look-ahead has found is never tried another way: the classic stand-in for an atomic group. */
  private atomic(part: () => string): string {
    const number = ++this.captures;
    return `(?:(?=(${part()}))\\${number})`;
  }

  private leaf(leaf: Leaf): string {
    if (leaf.kind === 'character') return this.character(leaf.character, leaf.ignoreCase);
    if (leaf.kind === 'class') return this.characterClass(leaf.negated, leaf.items, leaf.ignoreCase);
    if (leaf.kind === 'any') return leaf.withNewline ? '[^]' : '[^\\n]';
    if (leaf.kind === 'place') return this.place(leaf.place, leaf.multiline);
    if (!/^\d/.test(leaf.to)) return `\\k<${leaf.to}>`;
    const number = this.own[Number(leaf.to) - 1];
    return number === undefined ? '(?:)' : `(?:\\${number})`;
  }

  private character(character: string, ignoreCase: boolean): string {
    if (!this.spellCases || !ignoreCase) return escaped(character);
    return `[${[...new Set([character, character.toLowerCase(), character.toUpperCase()])]
      .filter((form) => [...form].length === 1)
      .map(escaped)
      .join('')}]`;
  }

  private characterClass(negated: boolean, items: readonly ClassItem[], ignoreCase: boolean): string {
    const [only] = items;
    const negatedSet = this.wide && items.length === 1 && 'set' in only! ? WIDE_NEGATED[only.set] : undefined;
    if (negatedSet && !negated) return negatedSet;
    const parts = items.map((item) => this.item(item, ignoreCase && this.spellCases));
    return `[${negated ? '^' : ''}${parts.join('')}]`;
  }

  private item(item: ClassItem, spellCases: boolean): string {
    if ('set' in item) return (this.wide ? WIDE_SETS[item.set] : undefined) ?? item.set;
    const range = rangeOf(item.from, item.to);
    return spellCases ? `${range}${otherCase(item.from, item.to)}` : range;
  }

  private place(place: Place, multiline: boolean): string {
    if (place === 'b') return this.wide ? AT_WORD_EDGE : '\\b';
    if (place === 'B') return this.wide ? IN_WORD : '\\B';
    if (place === 'A' || (place === '^' && !multiline)) return TEXT_START;
    if (place === '^') return '^';
    if (place === 'z') return TEXT_END;
    return place === '$' && multiline ? '$' : LAST_LINE_END;
  }
}

/** Whether each letter of a pattern ignores its case. */
function casesOf(node: RegexNode): boolean[] {
  if (node.kind === 'repeat') return casesOf(node.of);
  if (node.kind === 'group') return node.options.flatMap((nodes) => nodes.flatMap(casesOf));
  if (node.kind === 'character') {
    return node.character.toLowerCase() === node.character.toUpperCase() ? [] : [node.ignoreCase];
  }
  return node.kind === 'class' && node.items.some((item) => 'from' in item) ? [node.ignoreCase] : [];
}

function rangeOf(from: number, to: number): string {
  const [start, end] = [from, to].map((code) => escapedInClass(String.fromCodePoint(code)));
  return from === to ? start! : `${start}-${end}`;
}

function escapedInClass(character: string): string {
  return character === '-' ? '\\-' : escaped(character);
}

/** The part of a range that is ASCII letters, in the other case. */
function otherCase(from: number, to: number): string {
  const swapped = (low: number, high: number, by: number): string => {
    const [first, last] = [Math.max(from, low), Math.min(to, high)];
    return first <= last ? rangeOf(first + by, last + by) : '';
  };
  return swapped(65, 90, 32) + swapped(97, 122, -32);
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  return SYNTAX.test(character) ? `\\${character}` : character;
}
