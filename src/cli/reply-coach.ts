#!/usr/bin/env node
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { stdin, stdout, stderr } from 'node:process';
import { createChecker } from '../engine/check';
import english from '../packs/en';
import { readArguments, USAGE, UsageError, type Arguments } from './arguments';
import { checkLines } from './check-lines';

const BAD_USAGE = 2;

// A reader that has seen enough ("| head") closes the pipe: that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given) return await check(given);
    stdout.write(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`reply-coach: ${error.message}\n\n${USAGE}`);
    return BAD_USAGE;
  }
}

async function check(given: Arguments): Promise<number> {
  const input = given.file === '-' ? stdin : await openFile(given.file);
  const lines = createInterface({ input, crlfDelay: Infinity });
  return checkLines(lines, createChecker({ packs: [english] }), given, {
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (text) => stderr.write(`reply-coach: ${text}\n`),
  });
}

async function openFile(path: string) {
  try {
    return (await open(path)).createReadStream({ encoding: 'utf8' });
  } catch (error) {
    throw new UsageError(
      `cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
}
