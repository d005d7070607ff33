/**
 * What counts of vitest's JSON report.
 *
 * @typedef {object} Report
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 *
 * @typedef {{ name: string, reason: string }} Skipped
 */

/**
 * Counts tests. A file that did not load, or whose preparation failed, is one failed test, and so is anything else that
 * made vitest end badly without a failed test.
 * @param {Report | null} report
 * @param {number} status vitest's exit status
 * @param {(file: string) => string | null} [missing] what a file's tests lack on this machine
 * @returns {{ passed: number, failed: number, skipped: Skipped[] }}
 */
export function count(report, status, missing = () => null) {
  const suites = report?.testResults ?? [];
  const tests = suites.flatMap((suite) => suite.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const failedSuites = suites.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = suites.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName: name, status }) => ({
        name,
        reason: missing(file) ?? `marked as ${status}, or its preparation failed`,
      })),
  );
  const failed = failedTests + failedSuites;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

/**
 * The tests that were not even planned because a browser is missing: each browser test is written once and run in every
 * browser that is there, with its name in the title.
 * @param {'firefox'} browser
 * @param {Report | null} report
 * @param {string} reason
 * @returns {Skipped[]}
 */
export function missingIn(browser, report, reason) {
  const tests = (report?.testResults ?? []).flatMap((suite) => suite.assertionResults);
  return tests
    .filter((test) => /\bchromium\b/.test(test.fullName))
    .map((test) => ({ name: test.fullName.replace(/\bchromium\b/, browser), reason }));
}
