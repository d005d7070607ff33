import type { AskStatus, Span } from '../types';

/** Points from which an ask counts as answered, and as perhaps answered. */
export const ANSWERED_FROM = 5;
export const UNSURE_FROM = 3;

/** How surely a reply addresses an ask. */
export interface Coverage {
  /** From 0; see the two thresholds. */
  readonly points: number;
  /** The part of the reply that answers, where known. */
  readonly by: Span | null;
}

/** Answered by a part of the reply. */
export function answeredBy({ start, end }: Span): Coverage {
  return { points: ANSWERED_FROM, by: { start, end } };
}

export function statusOf(points: number): AskStatus {
  if (points >= ANSWERED_FROM) return 'answered';
  return points >= UNSURE_FROM ? 'unsure' : 'unanswered';
}
