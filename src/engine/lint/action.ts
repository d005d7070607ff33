import type { Pattern } from './regex/pattern';
import { readable, type RuleFields } from './rule-fields';

/** What an action would put in place of a match. */
type Suggest = (match: string) => readonly string[];
/** Made once for a rule. */
type Edit = (params: readonly string[], fields: RuleFields) => (match: string) => string;

const EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>(
  Object.entries<Edit>({
    regex: ([source = '', words = ''], fields) => {
      const pattern = fields.compile(readable(source));
      return (match) => replaceAll(match, pattern, words);
    },
    trim:
      ([letters = '']) =>
      (match) =>
        trimRight(trimLeft(match, letters), letters),
    trim_left:
      ([letters = '']) =>
      (match) =>
        trimLeft(match, letters),
    trim_right:
      ([letters = '']) =>
      (match) =>
        trimRight(match, letters),
    truncate:
      ([separator = ' ']) =>
      (match) =>
        match.split(separator)[0] ?? '',
    split:
      ([separator = ' ', place = '0']) =>
      (match) =>
        match.split(separator)[Number(place)] ?? match,
  }),
);

/** What the `action` of a rule suggests; nothing if it has none that is text alone. */
export function compileAction(fields: RuleFields): Suggest {
  const { name, params } = fields.action();
  if (name === 'replace') return () => params;
  if (name === 'remove') return () => [''];
  const [kind = '', ...more] = params;
  const edit = name === 'edit' ? EDITS.get(kind)?.(more, fields) : undefined;
  return edit ? (match) => [edit(match).trim()] : () => [];
}

/** Puts words in for every match of a pattern; `$1` and `${name}` stand for what a group has caught. */
export function replaceAll(text: string, pattern: Pattern, words: string): string {
  let result = '';
  let end = 0;
  for (const found of pattern.findAll(text)) {
    const put = words.replace(/\$(?:(\d+)|\{(\w+)\})/g, (_, number?: string, name?: string) => {
      const index = Number(number ?? name);
      if (Number.isNaN(index)) return found.groups[name!] ?? '';
      return (index === 0 ? found.text : found.captures[index - 1]) ?? '';
    });
    result += text.slice(end, found.start) + put;
    end = found.end;
  }
  return result + text.slice(end);
}

function trimLeft(text: string, letters: string): string {
  let start = 0;
  while (start < text.length && letters.includes(text[start]!)) start++;
  return text.slice(start);
}

function trimRight(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
