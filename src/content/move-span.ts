import { changedStretch } from '../editors/changed-stretch';
import type { Span } from '../engine/types';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a span of `before` lies in `after`, taking the stretch in which the two differ as one edit. Null when
 * the edit touched its words, or made one of them longer at an end.
 */
export function moveSpan(span: Span, before: string, after: string): Span | null {
  if (before === after) return span;
  const changed = changedStretch(before, after);
  const isBehind = span.start >= changed.end;
  if (!isBehind && span.end > changed.start) return null;
  const shift = isBehind ? after.length - before.length : 0;
  const moved = { start: span.start + shift, end: span.end + shift };
  const grew = (was: number, is: number) => isInsideWord(after, is) && !isInsideWord(before, was);
  return grew(span.start, moved.start) || grew(span.end, moved.end) ? null : moved;
}

function isInsideWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
