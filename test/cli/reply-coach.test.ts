import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { Report } from '../../src/engine/types';

const LINE = JSON.stringify({
  id: 'a',
  thread: [{ from: 'customer', text: 'When does it arrive?' }],
  draft: 'On Friday.',
});
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reply-coach-'));
  process.env['TARGET'] = 'cli';
  await build({ logLevel: 'error', build: { outDir: folder } });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  status: number | null;
  out: string;
  errors: string;
}

/** Runs the built command; `input` is written as fast as it is read. */
function run(args: string[], input: Iterable<string> = [], node: string[] = []): Promise<Outcome> {
  const child = spawn(process.execPath, [...node, join(folder, 'reply-coach.js'), ...args]);
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  void feed(child.stdin, input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, errors })));
}

async function feed(stdin: NodeJS.WritableStream, input: Iterable<string>): Promise<void> {
  // A command that ends early closes the pipe.
  stdin.on('error', () => stdin.removeAllListeners('drain'));
  for (const text of input) {
    if (!stdin.write(text)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}

describe('the command reply-coach', () => {
  it('checks a file', async () => {
    const file = join(folder, 'conversations.jsonl');
    await writeFile(file, `${LINE}\n${LINE}\n`);
    const { status, out } = await run(['check', file]);
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    expect(reports.map(({ asks }) => asks[0]?.status)).toEqual(['answered', 'answered']);
    expect(status).toBe(0);
  });

  it('reads standard input and tells a bad line with its number', async () => {
    const { status, out, errors } = await run(['check', '-'], [`${LINE}\r\n`, 'oops\n', LINE]);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(errors).toMatch(/^reply-coach: line 2: this is not JSON/);
    expect(status).toBe(1);
  });

  it('ends with 1 for a finding that --fail-on names', async () => {
    const line = LINE.replace('On Friday.', 'Hi {{name}}, on Friday.');
    expect((await run(['check', '-', '--fail-on', 'stop'], [line])).status).toBe(1);
    expect((await run(['check', '-'], [line])).status).toBe(0);
  });

  it.each([
    [['check', '-', '--colour'], "Unknown option '--colour'"],
    [['check', '-', '--house', 'house.yaml'], '--house is not available yet'],
    [['check', 'nowhere.jsonl'], 'cannot read nowhere.jsonl (ENOENT)'],
  ])('says what is wrong with %j and how it is used', async (args, message) => {
    const { status, out, errors } = await run(args);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: reply-coach check');
    expect([status, out]).toEqual([2, '']);
  });

  it('prints how it is used when asked', async () => {
    expect(await run(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Usage:') as string,
    });
  });

  it('needs no more memory for a longer file', async () => {
    const note = { from: 'note', text: 'x'.repeat(200_000) };
    const line = `${JSON.stringify({ thread: [note], draft: 'On Friday.' })}\n`;
    const lines = Array.from({ length: 800 }, () => line);
    // 160 MB in, 48 MB to work with.
    const { status, out } = await run(['check', '-'], lines, ['--max-old-space-size=48']);
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(800);
  }, 60_000);
});
