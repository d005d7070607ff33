import type { Dimension, Finding, Score, ScoreTerm, Severity } from './types';

/** What one finding takes off 100. */
export const POINTS: Readonly<Record<Severity, number>> = { stop: -30, warn: -9, hint: -3 };

/**
 * The published formula: 100 plus the points of each finding of the dimension, never below 0. One term for each
 * check, in the order of its first finding; `raise` is the check that costs most, the first of equals.
 */
export function scoreOf(findings: readonly Finding[], dimension: Dimension): Score {
  const points = new Map<string, number>();
  for (const finding of findings.filter((one) => one.dimension === dimension)) {
    points.set(finding.check, (points.get(finding.check) ?? 0) + POINTS[finding.severity]);
  }
  const terms = Array.from(points, ([check, sum]) => ({ check, points: sum }));
  const sum = terms.reduce((total, term) => total + term.points, 0);
  return { value: Math.max(0, 100 + sum), terms, raise: costliest(terms)?.check ?? null };
}

function costliest(terms: readonly ScoreTerm[]): ScoreTerm | null {
  return terms.reduce<ScoreTerm | null>(
    (most, term) => (!most || term.points < most.points ? term : most),
    null,
  );
}
