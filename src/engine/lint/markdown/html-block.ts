import type { Span } from '../../types';
import { tagAt } from './html-tag';

const INLINE = new Set(
  'b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del'.split(' '),
);
const EDGE = /<!--[^]*?(?:-->|$)|</g;

/** Which elements hold nothing to read. */
export interface HtmlRules {
  /** By tag, such as `pre`, or by the container that markdown makes, such as `blockquote`. */
  isSkipped(tag: string): boolean;
  hasSkippedClass(classes: readonly string[]): boolean;
}

/** The texts of an HTML block, one for what stands between two tags of blocks; each is a list of lines. */
export function htmlLeaves(text: string, lines: readonly Span[], rules: HtmlRules): Span[][] {
  const leaves: Span[][] = [];
  const end = lines.at(-1)!.end;
  let start = lines[0]!.start;
  let skipped: { name: string; depth: number } | null = null;
  const cut = (at: number): void => {
    if (!skipped && text.slice(start, at).trim() !== '') leaves.push(linesWithin(lines, { start, end: at }));
  };
  EDGE.lastIndex = start;
  for (let edge = EDGE.exec(text); edge && edge.index < end; edge = EDGE.exec(text)) {
    const tag = tagAt(text, edge.index);
    if (!tag || (INLINE.has(tag.name) && !skipped)) continue;
    if (skipped) {
      if (tag.name !== skipped.name) continue;
      skipped.depth += tag.closes ? -1 : 1;
      if (skipped.depth > 0) continue;
      skipped = null;
    } else {
      cut(edge.index);
      const isSkipped = rules.isSkipped(tag.name) || rules.hasSkippedClass(tag.classes);
      if (!tag.closes && !tag.isVoid && isSkipped) skipped = { name: tag.name, depth: 1 };
    }
    start = tag.end;
    EDGE.lastIndex = tag.end;
  }
  cut(end);
  return leaves;
}

function linesWithin(lines: readonly Span[], { start, end }: Span): Span[] {
  return lines
    .map((line) => ({ start: Math.max(line.start, start), end: Math.min(line.end, end) }))
    .filter((line) => line.end > line.start);
}
