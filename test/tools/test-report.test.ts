import { describe, expect, it } from 'vitest';
import { count, missingIn } from '../../src/tools/test-report.mjs';

const suite = (status: string, ...tests: [name: string, status: string][]) => ({
  name: 'test/a.test.ts',
  status,
  assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
});

describe('counting tests', () => {
  it('adds up what passed, failed and was skipped', () => {
    const report = { testResults: [suite('failed', ['a', 'passed'], ['b', 'failed'], ['c', 'pending'])] };
    expect(count(report, 1)).toMatchObject({ passed: 1, failed: 1, skipped: [{ name: 'c' }] });
  });

  it('says what a skipped test lacks on this machine', () => {
    const report = { testResults: [suite('passed', ['a', 'skipped'])] };
    expect(count(report, 0).skipped).toEqual([
      { name: 'a', reason: 'marked as skipped, or its preparation failed' },
    ]);
    const missing = (file: string) => (file === 'test/a.test.ts' ? 'no desk here' : null);
    expect(count(report, 0, missing).skipped).toEqual([{ name: 'a', reason: 'no desk here' }]);
  });

  it('counts a file that did not load as failed', () => {
    expect(count({ testResults: [suite('passed', ['a', 'passed']), suite('failed')] }, 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a run without a report, or with a bad end, as failed', () => {
    expect(count(null, 1).failed).toBe(1);
    expect(count({ testResults: [suite('passed', ['a', 'passed'])] }, 1).failed).toBe(1);
  });

  it('names the tests of a browser that is missing', () => {
    const report = {
      testResults: [suite('passed', ['fix in chromium works', 'passed'], ['offsets', 'passed'])],
    };
    expect(missingIn('firefox', report, 'none here')).toEqual([
      { name: 'fix in firefox works', reason: 'none here' },
    ]);
  });
});
