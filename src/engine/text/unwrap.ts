import { linesOf } from './lines';

/** A shorter line was ended on purpose. */
const SHORTEST = 45;
/** A longer line was not wrapped by a mail program. */
const LONGEST = 100;
const FIRST_WORD = /^\S*/;
const NEW_ITEM = /^ *(?:[-*>\u2022\u2013]|\d{1,2}[.)]) /;

/**
 * Mail programs break long lines at a fixed width. Such a break becomes a blank, so that a sentence is not cut in
 * two; the length stays. A break is one of theirs when the next line's first word would not have fitted on a
 * line as wide as the widest around it.
 */
export function unwrapLines(text: string): string {
  const lines = linesOf(text);
  const words = lines.map(({ start, end }) => text.slice(start, end).trimEnd());
  const widths = widthsOf(words);
  let unwrapped = '';
  for (const [index, line] of lines.entries()) {
    const isWrap = isWrapped(words[index]!, words[index + 1], widths[index]!);
    unwrapped += text.slice(line.start, line.end) + (isWrap ? ' ' : '\n');
  }
  return unwrapped.slice(0, text.length);
}

function isWrapped(line: string, next: string | undefined, width: number): boolean {
  if (!next || line.length < SHORTEST || line.length > LONGEST || NEW_ITEM.test(next)) return false;
  return line.length + 1 + FIRST_WORD.exec(next.trimStart())![0].length > width;
}

/** For each line the width of the widest in its run of lines with text. */
function widthsOf(lines: readonly string[]): number[] {
  const widths: number[] = [];
  let from = 0;
  for (let to = 0; to <= lines.length; to++) {
    if (to < lines.length && lines[to] !== '') continue;
    const widest = lines.slice(from, to).reduce((most, { length }) => Math.max(most, length), 0);
    while (widths.length < to) widths.push(widest);
    widths.push(0);
    from = to + 1;
  }
  return widths;
}
