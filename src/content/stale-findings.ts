import type { Finding } from '../engine/types';
import { moveSpan } from './move-span';

/**
 * The findings whose words still stand after an edit, at their new places; what is about something absent
 * stays. The same array when nothing moved, so that there is nothing to paint again.
 */
export function dropStale(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const standing = findings.map((finding) => moveFinding(finding, before, after));
  const unchanged = standing.every((finding, index) => finding === findings[index]);
  return unchanged ? findings : standing.filter((finding) => finding !== null);
}

/** Null when the words of the finding are not there any more. */
export function moveFinding(finding: Finding, before: string, after: string): Finding | null {
  const { start, end } = finding;
  if (start === null || end === null) return finding;
  const moved = moveSpan({ start, end }, before, after);
  if (moved === null) return null;
  return moved.start === start ? finding : { ...finding, ...moved };
}
