import type { Checker } from '../engine/check';
import type { Report, Severity } from '../engine/types';
import type { Arguments } from './arguments';
import { BadLine, readConversation } from './read-conversation';
import { formatTable } from './table';

const RANK: Readonly<Record<Severity, number>> = { hint: 0, warn: 1, stop: 2 };
const BYTE_ORDER_MARK = /^\uFEFF/;

export interface Output {
  /** Resolves when more can be written: memory stays flat however slow the reader is. */
  print(text: string): Promise<void>;
  /** For people, one line. */
  complain(text: string): void;
}

/**
 * Checks conversations line by line, in order, one report each; a bad line is told and the rest still runs.
 * Resolves with the exit status: 1 after a bad line or a finding that `failOn` names, else 0.
 */
export async function checkLines(
  lines: AsyncIterable<string>,
  checker: Checker,
  { format, failOn }: Pick<Arguments, 'format' | 'failOn'>,
  { print, complain }: Output,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  let number = 0;
  for await (const raw of lines) {
    number++;
    const line = raw.replace(BYTE_ORDER_MARK, '');
    if (line.trim() === '') continue;
    const conversation = tryToRead(line, number, complain);
    if (!conversation) {
      status = 1;
      continue;
    }
    const report = checker.check(conversation);
    await print(format === 'table' ? formatTable(report, conversation) : `${JSON.stringify(report)}\n`);
    if (failOn && holds(report, failOn)) status = 1;
  }
  return status;
}

function tryToRead(line: string, number: number, complain: Output['complain']) {
  try {
    return readConversation(line);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    complain(`line ${number}: ${error.message}`);
    return null;
  }
}

function holds({ findings }: Report, level: Severity): boolean {
  return findings.some(({ severity }) => RANK[severity] >= RANK[level]);
}
