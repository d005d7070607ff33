import { compilePattern } from './pattern';
import { vetted, type RuleFields } from './rule-fields';

type Edit = (match: string, params: readonly string[]) => string;

const EDITS: ReadonlyMap<string, Edit> = new Map(
  Object.entries({
    regex: (match, [source = '', words = '']) => replaceAll(match, source, words),
    trim: (match, [letters = '']) => trimRight(trimLeft(match, letters), letters),
    trim_left: (match, [letters = '']) => trimLeft(match, letters),
    trim_right: (match, [letters = '']) => trimRight(match, letters),
    truncate: (match, [separator = ' ']) => match.split(separator)[0] ?? '',
    split: (match, [separator = ' ', place = '0']) => match.split(separator)[Number(place)] ?? match,
  }),
);

/** What the `action` of a rule would put in place of a match; none if it has no action that is text alone. */
export function suggestionsOf(action: ReturnType<RuleFields['action']>, match: string): readonly string[] {
  if (action.name === 'replace') return action.params;
  if (action.name === 'remove') return [''];
  const [kind = '', ...params] = action.params;
  const edit = action.name === 'edit' ? EDITS.get(kind) : undefined;
  return edit ? [edit(match, params).trim()] : [];
}

/** Puts words in for every match of a pattern; `$1` and `${name}` stand for what a group has caught. */
export function replaceAll(text: string, source: string, words: string): string {
  let result = '';
  let end = 0;
  for (const found of compilePattern(vetted(source)).findAll(text)) {
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
