import type { RuleHit } from '../matchers/compiled-pack';
import type { Facts } from '../facts';
import type { Dimension, Evidence, Fix, Severity, Span } from '../types';

/**
 * A check, in any language: its texts and the rules that patterns can say are in each pack's `<id>.yml`. A
 * check that is data alone has no `find`.
 */
export interface Check {
  readonly id: string;
  readonly dimension: Dimension;
  /** Default; a rule may overrule it. */
  readonly severity: Severity;
  /** A matter of a team's taste: nothing is reported until a level is set. */
  readonly isOptional?: true;
  /** What it flags is never read as an answer to the customer, nor as a next step. */
  readonly isNoAnswer?: true;
  /** Left out: to every draft. Where it does not apply, nothing of it is reported. */
  applies?(facts: Facts): boolean;
  /** What the conversation adds to what a rule found; null lets it pass. Left out: it stands as it is. */
  judge?(facts: Facts, hit: RuleHit): Judged | null;
  /** No more findings than this. */
  readonly most?: number;
  /** What data cannot say; `hits` are what the rules of this check found. */
  find?(facts: Facts, hits: readonly RuleHit[]): Found[];
}

/** What a check may add to a finding of a rule. */
export type Judged = Pick<Found, 'severity' | 'fixes' | 'evidence'>;

/** What a coded check found; its message is the pack's, by `rule`. */
export interface Found {
  readonly rule: string;
  /** In the draft; null for something that is absent. */
  readonly span: Span | null;
  /** Only where it is not the check's. */
  readonly severity?: Severity;
  readonly fixes?: Fix[];
  readonly evidence?: Evidence[];
}

export function defineCheck(check: Check): Check {
  return check;
}

/** By check: how its findings count for a team, beside rules that say it themselves. */
export type Levels = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** The checks that are on, each with its severity. */
export function atLevels(checks: readonly Check[], levels: Levels): Check[] {
  return checks.flatMap((check) => {
    const level = levels[check.id] ?? (check.isOptional ? 'off' : check.severity);
    return level === 'off' ? [] : [{ ...check, severity: level }];
  });
}
