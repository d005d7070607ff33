import type { Finding, Severity, Span } from '../engine/types';

/** A finding that has its words in the draft. */
export type PlacedFinding = Finding & Span;

/** More marks than these at once would be a red pen; everything is in the panel. */
const MOST = 3;

const WEIGHT: Readonly<Record<Severity, number>> = { stop: 2, warn: 1, hint: 0 };

/** The findings to paint: the most severe first, then the earlier ones; returned in the order of the text. */
export function pickPainted(findings: readonly Finding[]): PlacedFinding[] {
  return findings
    .filter(hasPlace)
    .sort((one, other) => WEIGHT[other.severity] - WEIGHT[one.severity] || one.start - other.start)
    .slice(0, MOST)
    .sort((one, other) => one.start - other.start);
}

export function hasPlace(finding: Finding): finding is PlacedFinding {
  return finding.start !== null && finding.end !== null;
}
