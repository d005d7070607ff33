import type { Ask, Conversation, Finding, Report } from '../engine/types';

const LONGEST = 60;
const NOT_APPLICABLE = 'n/a';

/** A report for people: the scores, each ask with its status, each finding with its words. Ends with a line break. */
export function formatTable(report: Report, { thread, draft }: Conversation): string {
  const { resolution, respect, tone } = report.scores;
  const scores = [resolution, respect, tone].map((score) => score?.value ?? NOT_APPLICABLE).join(' · ');
  const lines = [
    `${report.id ?? '(no id)'}  resolution · respect · tone: ${scores}`,
    ...report.asks.map((ask) => askLine(ask, thread[ask.message]?.text ?? '')),
    ...report.findings.map((finding) => findingLine(finding, draft)),
  ];
  return `${lines.join('\n')}\n`;
}

function askLine({ status, start, end }: Ask, text: string): string {
  return `  ${status.padEnd(12)}${quote(text.slice(start, end))}`;
}

function findingLine({ severity, check, message, start, end }: Finding, draft: string): string {
  const words = start === null || end === null ? '' : `: ${quote(draft.slice(start, end))}`;
  return `  ${severity.padEnd(12)}${check.padEnd(22)}${message}${words}`;
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}"`;
}
