import { describe, expect, it } from 'vitest';
import { settleFindings } from '../../src/engine/settle';
import { parseText } from '../../src/engine/text/parse';
import type { Finding, Severity } from '../../src/engine/types';

const draft = parseText('One two three four five. Six seven eight nine ten.');
const SECOND = 25;

function finding(check: string, severity: Severity, start: number | null, end: number | null): Finding {
  return { check, rule: `${check}.x`, dimension: 'tone', severity, start, end, message: 'm', why: 'w' };
}

const kept = (...findings: Finding[]) => settleFindings(findings, draft).map(({ check }) => check);

describe('settleFindings', () => {
  it('keeps the more severe of two that overlap', () => {
    expect(kept(finding('long', 'hint', 0, 20), finding('short', 'warn', 4, 7))).toEqual(['short']);
  });

  it('keeps the longer of two that are as severe', () => {
    expect(kept(finding('short', 'warn', 4, 7), finding('long', 'warn', 0, 13))).toEqual(['long']);
  });

  it('keeps both where they only touch', () => {
    expect(kept(finding('b', 'warn', 4, 7), finding('a', 'warn', 0, 4))).toEqual(['a', 'b']);
  });

  it('keeps one of a check in a sentence, and one in the next', () => {
    const first = finding('a', 'warn', 0, 3);
    const second = finding('a', 'warn', 8, 13);
    const next = finding('a', 'warn', SECOND, SECOND + 3);
    expect(settleFindings([first, second, next], draft)).toEqual([second, next]);
  });

  it('leaves what is absent alone, behind the rest', () => {
    expect(kept(finding('absent', 'stop', null, null), finding('a', 'hint', 0, 3))).toEqual(['a', 'absent']);
  });
});
