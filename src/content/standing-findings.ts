import type { Finding } from '../engine/types';
import { moveSpan } from './move-span';

/** The findings whose words still stand after an edit, at their new places. What is about something absent stays. */
export function standingFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (start === null || end === null) return finding;
    const moved = moveSpan({ start, end }, before, after);
    return moved ? { ...finding, ...moved } : [];
  });
}
