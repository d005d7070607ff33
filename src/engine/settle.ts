import { Cover } from './text/cover';
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
  const taken = new Cover(draft.source.length);
  const faults = new Set<string>();
  const kept = placed.filter((finding) => {
    const fault = faultOf(finding, draft);
    if (taken.touches(finding) || faults.has(fault)) return false;
    taken.add(finding);
    faults.add(fault);
    return true;
  });
  return [...kept.sort((a, b) => a.start - b.start), ...findings.filter((finding) => !isPlaced(finding))];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isPlaced(finding: Finding): finding is Placed {
  return finding.start !== null && finding.end !== null;
}

function byWeight(a: Placed, b: Placed): number {
  return RANK[b.severity] - RANK[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** The check and its sentence; between sentences every place is its own. */
function faultOf({ check, start }: Placed, draft: ParsedText): string {
  const sentence = sentenceIndexAt(draft, start);
  return sentence < 0 ? `${check} at ${start}` : `${check} in ${sentence}`;
}
