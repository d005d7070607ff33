import { PatternError, type ClassItem } from './syntax';

/** Escapes that stand for one character. */
const CONTROLS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
};
const CODE = /x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|0([0-7]{0,3})/y;
const SET = /[dDwWsS]|[pP](?:\{\^?\w+\}|[A-Z])/y;
const POSIX = /\[:(\^?)(\w+):\]/y;
const POSIX_SETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: 'A-Za-z',
    digit: '0-9',
    alnum: '0-9A-Za-z',
    upper: 'A-Z',
    lower: 'a-z',
    space: '\t-\r ',
    punct: '!-/:-@[-`{-~',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
    blank: '\t ',
  }),
);
const LAST_CODE = 0x10ffff;

/** What an escape means, and where the source goes on behind it. `at` stands behind the backslash. */
export function readEscape(source: string, at: number): { item: ClassItem; next: number } {
  const set = take(SET, source, at);
  if (set) return { item: { set: propertyOf(set[0]) }, next: at + set[0].length };
  const code = take(CODE, source, at);
  if (code) {
    const digits = code.slice(1, 5).find((part) => part !== undefined);
    const value = digits === undefined ? Number.parseInt(code[5] || '0', 8) : Number.parseInt(digits, 16);
    if (value > LAST_CODE) throw new PatternError(`\\${code[0]} is no character`);
    return { item: { from: value, to: value }, next: at + code[0].length };
  }
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (at >= source.length) throw new PatternError('it ends with a single backslash');
  const value = (CONTROLS[letter] ?? letter).codePointAt(0)!;
  return { item: { from: value, to: value }, next: at + letter.length };
}

/** Reads `[…]`; `at` stands on the opening bracket. */
export function readClass(
  source: string,
  at: number,
): { negated: boolean; items: ClassItem[]; next: number } {
  const negated = source[at + 1] === '^';
  const first = at + (negated ? 2 : 1);
  const items: ClassItem[] = [];
  let here = first;
  while (source[here] !== ']' || here === first) {
    if (here >= source.length) throw new PatternError('a [ is never closed');
    const posix = take(POSIX, source, here);
    if (posix) {
      items.push(...posixItems(posix));
      here += posix[0].length;
      continue;
    }
    const start = readItem(source, here);
    const hasRange = source[start.next] === '-' && source[start.next + 1] !== ']' && 'from' in start.item;
    if (!hasRange || start.next + 1 >= source.length) {
      items.push(start.item);
      here = start.next;
      continue;
    }
    const end = readItem(source, start.next + 1);
    if ('from' in start.item && 'from' in end.item) items.push(rangeOf(start.item.from, end.item.to));
    else items.push(start.item, { from: 45, to: 45 }, end.item);
    here = end.next;
  }
  return { negated, items, next: here + 1 };
}

function readItem(source: string, at: number): { item: ClassItem; next: number } {
  if (source[at] === '\\' && source[at + 1] === 'b') return { item: { from: 8, to: 8 }, next: at + 2 };
  if (source[at] === '\\') return readEscape(source, at + 1);
  const value = source.codePointAt(at)!;
  return { item: { from: value, to: value }, next: at + String.fromCodePoint(value).length };
}

function rangeOf(from: number, to: number): ClassItem {
  if (to < from) throw new PatternError('a range in […] runs backwards');
  return { from, to };
}

function posixItems([, negated, name]: RegExpExecArray): ClassItem[] {
  const set = POSIX_SETS.get(name!);
  if (set === undefined || negated) throw new PatternError(`[:${negated}${name}:] is not known`);
  return readClass(`[${set.replace(/[[\]]/g, '\\$&')}]`, 0).items;
}

/** `pL` and `p{^L}` in the form that JavaScript reads, with the backslash. */
function propertyOf(set: string): string {
  if (!/^p/i.test(set)) return `\\${set}`;
  const name = set.replace(/^[pP]\{?\^?|\}$/g, '');
  const isNegated = (set[0] === 'P') !== set.includes('^');
  return `\\${isNegated ? 'P' : 'p'}{${knownProperty(name)}}`;
}

function knownProperty(name: string): string {
  for (const form of [name, `Script=${name}`, `Script=${name.replace(/^Is/, '')}`]) {
    try {
      new RegExp(`\\p{${form}}`, 'u');
      return form;
    } catch {
      continue;
    }
  }
  throw new PatternError(`\\p{${name}} is not known`);
}

function take(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
