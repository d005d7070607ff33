import { parseArgs } from 'node:util';
import type { Severity } from '../engine/types';

export const USAGE = `Usage: reply-coach check FILE.jsonl [--format jsonl|table] [--fail-on stop|warn|hint]

Reads one conversation on each line and prints one report for each, in order. FILE "-" is standard input.

  --format   jsonl (default): one report on each line; table: one finding on each line, to read
  --fail-on  exit with 1 when there is a finding of this level or above
`;

const FORMATS = ['jsonl', 'table'] as const;
const LEVELS: readonly Severity[] = ['stop', 'warn', 'hint'];

export interface Arguments {
  /** A path, or `-`. */
  file: string;
  format: (typeof FORMATS)[number];
  failOn: Severity | null;
}

/** The command was called in a way it does not know: what is wrong and how to mend it. */
export class UsageError extends Error {}

/** Reads what stands behind the command's name; null where help was asked for. Throws a `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  if (values.house !== undefined)
    throw new UsageError('--house is not available yet; without it the neutral house style applies');
  const [command, file, ...more] = positionals;
  if (command !== 'check')
    throw new UsageError(command ? `there is no command "${command}"; use check` : 'give a command: check');
  if (file === undefined) throw new UsageError('give a file, or - for standard input');
  if (more.length > 0) throw new UsageError(`one file at a time; "${more[0]}" is one too many`);
  return {
    file,
    format: oneOf(values.format ?? 'jsonl', FORMATS, '--format'),
    failOn: values['fail-on'] === undefined ? null : oneOf(values['fail-on'], LEVELS, '--fail-on'),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        house: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Only the first sentence speaks of the option; the rest is about calling the parser.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is ${known.join(' or ')}, not "${value}"`);
  return found;
}
