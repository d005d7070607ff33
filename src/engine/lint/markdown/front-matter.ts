import type { Span } from '../../types';

const FRONT_MATTER = /^(---|\+\+\+)\n(?:[^]*?\n)??\1[ \t]*(?:\n|$)/;
const FIELD = /^([\w-]+) *[:=] *(.*)$/;
const BLOCK_SCALAR = /^[|>][+-]?\d?$/;
const NO_TEXT = /^(?:[[{&*!#]|(?:true|false|null|yes|no|~)$|[-+]?[\d.,_:-]+$|$)/i;

/** A text that a field of the front matter holds. */
export interface FrontField extends Span {
  readonly key: string;
}

/** The front matter of a document, `---` in YAML or `+++` in TOML: how long it is, and the texts in it. */
export function readFrontMatter(text: string): { length: number; fields: FrontField[] } {
  const whole = FRONT_MATTER.exec(text)?.[0];
  if (!whole) return { length: 0, fields: [] };
  const fields: FrontField[] = [];
  let at = 0;
  for (const line of whole.split('\n')) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      const start = at + line.length - value.length;
      const field = BLOCK_SCALAR.test(value)
        ? blockScalar(whole, at + line.length)
        : plainValue(value, start);
      if (field) fields.push({ key, ...field });
    }
    at += line.length + 1;
  }
  return { length: whole.length, fields };
}

function plainValue(value: string, start: number): Span | null {
  const trimmed = value.trimEnd();
  const quote = trimmed[0];
  if ((quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote)) {
    return { start: start + 1, end: start + trimmed.length - 1 };
  }
  return NO_TEXT.test(trimmed) ? null : { start, end: start + trimmed.length };
}

/** The indented lines below `key: |`. */
function blockScalar(text: string, lineEnd: number): Span | null {
  const lines = /(?:\n(?:[ \t]+.*)?(?=\n))*/y;
  lines.lastIndex = lineEnd;
  const body = lines.exec(text)?.[0].trimEnd() ?? '';
  const indent = body.length - body.trimStart().length;
  return body.trim() === '' ? null : { start: lineEnd + indent, end: lineEnd + body.length };
}
