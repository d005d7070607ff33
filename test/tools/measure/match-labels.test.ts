import { describe, expect, it } from 'vitest';
import type { Ask, Finding } from '../../../src/engine/types';
import { matchAsks, matchFindings } from '../../../src/tools/measure/match-labels.mjs';

const DRAFT = 'You failed to tell us. We will be in touch.';

const finding = (check: string, words: string | null): Finding => ({
  check,
  rule: `${check}.any`,
  dimension: 'respect',
  severity: 'warn',
  start: words === null ? null : DRAFT.indexOf(words),
  end: words === null ? null : DRAFT.indexOf(words) + words.length,
  message: '',
  why: '',
});

const labelled = (
  findings: { check: string; words: string | null }[],
  arguable: string[] = [],
  asks: { words: string; status: 'answered' | 'unanswered' }[] = [],
) => ({
  id: 'test-01',
  kind: 'fault' as const,
  thread: [{ from: 'customer' as const, text: 'It broke. Can I send it back? Who pays?' }],
  draft: DRAFT,
  findings,
  arguable,
  asks,
});

const counts = ({ right, wrong, missed }: ReturnType<typeof matchFindings>) =>
  [right, wrong, missed].map(({ length }) => length);

describe('findings against labels', () => {
  const blame = labelled([{ check: 'blame', words: 'You failed to' }]);

  it('are right on the marked words, as often as they are found there', () => {
    expect(
      counts(matchFindings(blame, [finding('blame', 'failed'), finding('blame', 'You failed')])),
    ).toEqual([2, 0, 0]);
  });

  it('are wrong elsewhere, and what was marked is then missed', () => {
    expect(counts(matchFindings(blame, [finding('blame', 'in touch')]))).toEqual([0, 1, 1]);
    expect(counts(matchFindings(blame, [finding('doubt', 'failed')]))).toEqual([0, 1, 1]);
  });

  it('count neither way where leads may differ', () => {
    const both = labelled([{ check: 'blame', words: 'You failed to' }], ['blame', 'curt']);
    expect(counts(matchFindings(both, [finding('blame', 'in touch'), finding('curt', null)]))).toEqual([
      0, 0, 1,
    ]);
  });

  it('of something absent are allowed once a mark', () => {
    const open = labelled([{ check: 'unanswered-question', words: null }]);
    const found = finding('unanswered-question', null);
    expect(counts(matchFindings(open, [found]))).toEqual([1, 0, 0]);
    expect(counts(matchFindings(open, [found, { ...found }]))).toEqual([1, 1, 0]);
  });
});

describe('asks against labels', () => {
  const ask = (start: number, end: number): Ask => ({
    message: 0,
    start,
    end,
    kind: 'question',
    type: null,
    older: false,
    status: 'answered',
  });

  it('pair with the one that shares most letters, and name what nobody marked', () => {
    const one = labelled([], [], [{ words: 'Can I send it back?', status: 'answered' }]);
    const [whole, part, other] = [ask(10, 29), ask(4, 14), ask(30, 39)];
    const { pairs, beside } = matchAsks(one, [part, whole, other]);
    expect(pairs[0]?.ask).toBe(whole);
    expect(beside).toEqual([other]);
  });

  it('may be missing', () => {
    const one = labelled([], [], [{ words: 'Who pays?', status: 'unanswered' }]);
    expect(matchAsks(one, [ask(0, 9)]).pairs[0]?.ask).toBeNull();
  });
});
