import type { Span } from '../engine/types';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a span of `before` lies in `after`, taking the stretch in which the two differ as one edit. Null when
 * the edit touched its words, or made one of them longer at an end.
 */
export function moveSpan(span: Span, before: string, after: string): Span | null {
  if (before === after) return span;
  const from = commonStart(before, after);
  const to = before.length - commonEnd(before, after, from);
  const isBehind = span.start >= to;
  if (!isBehind && span.end > from) return null;
  const shift = isBehind ? after.length - before.length : 0;
  const moved = { start: span.start + shift, end: span.end + shift };
  const grew = (was: number, is: number) => isInsideWord(after, is) && !isInsideWord(before, was);
  return grew(span.start, moved.start) || grew(span.end, moved.end) ? null : moved;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Not reaching into what the start has in common. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
