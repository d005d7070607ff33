import { describe, expect, it } from 'vitest';
import type { Arguments } from '../../src/cli/arguments';
import { checkLines } from '../../src/cli/check-lines';
import { createChecker } from '../../src/engine/check';
import type { Report } from '../../src/engine/types';
import english from '../../src/packs/en';

const checker = createChecker({ packs: [english] });
const line = (id: string, draft: string) =>
  JSON.stringify({ id, thread: [{ from: 'customer', text: 'When does it arrive?' }], draft });

async function run(lines: string[], options: Partial<Arguments> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = await checkLines(
    (async function* () {
      yield* lines;
    })(),
    checker,
    { format: 'jsonl', failOn: null, ...options },
    {
      print: async (text) => void printed.push(text),
      complain: (text) => complaints.push(text),
    },
  );
  return { status, printed, complaints };
}

describe('checkLines', () => {
  it('prints one report a line, in order', async () => {
    const { status, printed } = await run([line('a', 'On Friday.'), line('b', 'Rain is expected.')]);
    const reports = printed.map((text) => JSON.parse(text) as Report);
    expect(reports.map(({ id, asks }) => [id, asks[0]?.status])).toEqual([
      ['a', 'answered'],
      ['b', 'unanswered'],
    ]);
    expect(printed.every((text) => text.indexOf('\n') === text.length - 1)).toBe(true);
    expect(status).toBe(0);
  });

  it('tells a bad line by its number, goes on and ends with 1', async () => {
    const { status, printed, complaints } = await run([line('a', 'On Friday.'), '', 'oops', line('b', '')]);
    expect(printed).toHaveLength(2);
    expect(complaints).toEqual([expect.stringMatching(/^line 3: this is not JSON/)]);
    expect(status).toBe(1);
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await run([`\uFEFF${line('a', 'On Friday.')}`])).status).toBe(0);
  });

  it.each([
    ['stop', 0],
    ['warn', 1],
    ['hint', 1],
  ] as const)('with --fail-on %s a warn ends with %i', async (failOn, status) => {
    expect((await run([line('a', 'Rain is expected.')], { failOn })).status).toBe(status);
  });

  it('prints a table to read', async () => {
    const { printed } = await run([line('a', 'You failed to call.')], { format: 'table' });
    expect(printed.join('')).toBe(
      [
        'a  resolution · respect · tone: 91 · 91 · 100',
        '  unanswered  "When does it arrive?"',
        '  warn        blame                 Puts the fault on the customer: "You failed to"',
        '  warn        unanswered-question   A question is left open',
        '',
      ].join('\n'),
    );
  });

  it('asks for the next line only when the last report is out', async () => {
    const order: string[] = [];
    await checkLines(
      (async function* () {
        for (const id of ['a', 'b']) {
          order.push(`read ${id}`);
          yield line(id, 'On Friday.');
        }
      })(),
      checker,
      { format: 'jsonl', failOn: null },
      {
        print: async (text) => {
          await Promise.resolve();
          order.push(`printed ${(JSON.parse(text) as Report).id}`);
        },
        complain: () => undefined,
      },
    );
    expect(order).toEqual(['read a', 'printed a', 'read b', 'printed b']);
  });
});
