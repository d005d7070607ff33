import type { Span } from '../types';

const ENDS = /[.!?\u2026]+["')\]\u201d\u2019]*(?=\s)|[\u3002\uff01\uff1f]+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z]|mr|mrs|ms|dr|prof|st|vs|etc|sgt|gov|no|mt|inc|ltd|co|jr|sr|approx|dept|fig)$/i;
const CAPITAL_NEXT = /^\s+["'([\u201c\u2018]*(?:\p{Lu}|\p{N}|[^\p{L}\s])/u;

/** The sentences of a block. A full stop behind an abbreviation, or before a small letter, ends none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  for (let mark = ENDS.exec(text); mark; mark = ENDS.exec(text)) {
    const end = ENDS.lastIndex;
    if (mark[0] === '.' && !endsSentence(text, mark.index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: text.length }].map((span) => trimmed(text, span)).filter(isNotEmpty);
}

function endsSentence(text: string, at: number, end: number): boolean {
  const isAbbreviation = ABBREVIATION.test(text.slice(Math.max(0, at - 16), at));
  return !isAbbreviation && CAPITAL_NEXT.test(text.slice(end, end + 8));
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return { start, end };
}

function isNotEmpty({ start, end }: Span): boolean {
  return end > start;
}
