import { sentenceIndexAt } from './text/lookup';
import type { ParsedText } from './text/parsed-text';
import type { Finding, Severity, Span } from './types';

const RANK: Readonly<Record<Severity, number>> = { stop: 2, warn: 1, hint: 0 };

/** The finding with a place in the draft. */
type Placed = Finding & Span;

/**
 * Leaves one finding for each place: of two that overlap, the more severe, then the longer, then the earlier;
 * never two of one check in one sentence. In the order of the draft; what is absent stands last.
 */
export function settleFindings(findings: readonly Finding[], draft: ParsedText): Finding[] {
  const placed = findings.filter(isPlaced).sort(byWeight);
  const kept: Placed[] = [];
  for (const finding of placed) {
    if (!kept.some((other) => overlaps(finding, other) || isSameFault(finding, other, draft)))
      kept.push(finding);
  }
  return [...kept.sort((a, b) => a.start - b.start), ...findings.filter((finding) => !isPlaced(finding))];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isPlaced(finding: Finding): finding is Placed {
  return finding.start !== null && finding.end !== null;
}

function byWeight(a: Placed, b: Placed): number {
  return RANK[b.severity] - RANK[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function isSameFault(a: Placed, b: Placed, draft: ParsedText): boolean {
  if (a.check !== b.check) return false;
  const sentence = sentenceIndexAt(draft, a.start);
  return sentence >= 0 && sentence === sentenceIndexAt(draft, b.start);
}
