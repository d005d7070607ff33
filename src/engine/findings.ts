import type { Check, Found } from './checks/define-check';
import type { RuleHit } from './matchers/compiled-pack';
import type { Facts } from './facts';
import type { CheckFile } from './pack-types';
import type { Finding } from './types';

/** All findings of one check, by its rules and its code, before overlaps are settled. */
export function findingsOf(
  check: Check,
  texts: CheckFile,
  facts: Facts,
  hits: readonly RuleHit[],
): Finding[] {
  const own = hits
    .filter((hit) => hit.check === check.id)
    .flatMap((hit) => {
      const judged = check.judge ? check.judge(facts, hit) : {};
      return judged ? [{ ...hit, ...judged }] : [];
    });
  const found = check.find?.(facts, own) ?? [];
  const findings = [
    ...own.map((hit) => ({
      ...hit,
      dimension: check.dimension,
      severity: hit.severity ?? check.severity,
    })),
    ...found.map((one) => toFinding(one, check, texts)),
  ];
  return findings.slice(0, check.most);
}

/** A rule without a message of its own says why, which every check has. */
function toFinding(
  { rule, span, severity, fixes, evidence }: Found,
  check: Check,
  texts: CheckFile,
): Finding {
  return {
    check: check.id,
    rule: `${check.id}.${rule}`,
    dimension: check.dimension,
    severity: severity ?? check.severity,
    start: span?.start ?? null,
    end: span?.end ?? null,
    message: texts.messages?.[rule] ?? texts.why,
    why: texts.why,
    ...(fixes && { fixes }),
    ...(evidence && { evidence }),
  };
}
