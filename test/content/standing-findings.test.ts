import { expect, it } from 'vitest';
import { standingFindings } from '../../src/content/standing-findings';
import type { Finding } from '../../src/engine/types';

const about = (start: number | null, end: number | null): Finding => ({
  check: 'no-timeframe',
  rule: 'no-timeframe.soon',
  dimension: 'resolution',
  severity: 'warn',
  start,
  end,
  message: 'No time given',
  why: 'Open-ended waits feel longest.',
});

it('keeps what stands at its new place, drops what was touched, and leaves the absent alone', () => {
  const before = 'It comes soon. I am sorry.';
  const findings = [about(9, 13), about(20, 25), about(null, null)];
  expect(standingFindings(findings, before, 'It comes sooner. I am sorry.')).toEqual([
    about(22, 27),
    about(null, null),
  ]);
});
