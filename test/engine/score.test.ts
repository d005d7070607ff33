import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/engine/score';
import type { Dimension, Finding, Severity } from '../../src/engine/types';

function finding(check: string, severity: Severity, dimension: Dimension = 'tone'): Finding {
  return { check, rule: `${check}.x`, dimension, severity, start: 0, end: 1, message: 'm', why: 'w' };
}

describe('scoreOf', () => {
  it('is 100 where nothing was found', () => {
    expect(scoreOf([], 'tone')).toEqual({ value: 100, terms: [], raise: null });
  });

  it('takes off 30 for a stop, 9 for a warn and 3 for a hint', () => {
    const findings = [finding('a', 'stop'), finding('b', 'warn'), finding('c', 'hint')];
    expect(scoreOf(findings, 'tone')).toEqual({
      value: 58,
      terms: [
        { check: 'a', points: -30 },
        { check: 'b', points: -9 },
        { check: 'c', points: -3 },
      ],
      raise: 'a',
    });
  });

  it('has one term for each check', () => {
    expect(scoreOf([finding('a', 'warn'), finding('a', 'hint')], 'tone').terms).toEqual([
      { check: 'a', points: -12 },
    ]);
  });

  it('names the check that costs most, not the worst single finding', () => {
    const findings = [finding('a', 'stop'), ...Array.from({ length: 4 }, () => finding('b', 'warn'))];
    expect(scoreOf(findings, 'tone').raise).toBe('b');
  });

  it('never goes below 0', () => {
    expect(
      scoreOf(
        Array.from({ length: 5 }, () => finding('a', 'stop')),
        'tone',
      ).value,
    ).toBe(0);
  });

  it('counts its own dimension alone', () => {
    expect(scoreOf([finding('a', 'stop', 'respect')], 'tone').value).toBe(100);
  });
});
