import type { Span } from '../engine/types';

/** Whether a selection is exactly this one; where nothing of the draft is selected, it is not. */
export function isSameSpan(one: Span | null, other: Span): boolean {
  return one !== null && one.start === other.start && one.end === other.end;
}
