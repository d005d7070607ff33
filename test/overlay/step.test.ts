import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/types';
import { stepFrom } from '../../src/overlay/step';

function finding(start: number | null): Finding {
  const end = start === null ? null : start + 4;
  return {
    check: 'blame',
    rule: 'blame.you',
    dimension: 'respect',
    severity: 'warn',
    start,
    end,
    message: '',
    why: '',
  };
}

const [first, second, absent] = [finding(10), finding(30), finding(null)];
const all = [first, second, absent];

describe('stepFrom', () => {
  it('goes to the first finding after the caret, or round to the first', () => {
    expect(stepFrom(all, null, 0, 1)).toBe(first);
    expect(stepFrom(all, null, 14, 1)).toBe(second);
    expect(stepFrom(all, null, 99, 1)).toBe(first);
  });

  it('goes to the last finding before the caret, or round to the last', () => {
    expect(stepFrom(all, null, 30, -1)).toBe(first);
    expect(stepFrom(all, null, 0, -1)).toBe(absent);
  });

  it('goes on from the open one, round and round', () => {
    expect(stepFrom(all, first, 0, 1)).toBe(second);
    expect(stepFrom(all, absent, 0, 1)).toBe(first);
    expect(stepFrom(all, first, 0, -1)).toBe(absent);
  });

  it('goes nowhere without findings', () => {
    expect(stepFrom([], null, 0, 1)).toBeUndefined();
  });
});
