import { createChecker } from '../../src/engine/check';
import type { Conversation, Finding, Report } from '../../src/engine/types';
import english from '../../src/packs/en';

const checker = createChecker({ packs: [english] });

/** The report of a draft; the customer's message stands alone in the thread unless `more` says otherwise. */
export function checkEnglish(draft: string, customer = '', more: Partial<Conversation> = {}): Report {
  const thread = customer === '' ? [] : [{ from: 'customer' as const, text: customer }];
  return checker.check({ thread, draft, ...more });
}

/** Its findings of one check. */
export function findingsOf(check: string, report: Report): Finding[] {
  return report.findings.filter((finding) => finding.check === check);
}
