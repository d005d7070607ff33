// `npm test`: unit tests and real-browser tests, from a fresh clone with nothing installed.
// What follows `npm test --` goes to vitest. The last line is `N passed, N failed`, and `, N skipped` where there are any.
import { howToInstall, installPackages, provideBrowser, requireNode, stop } from './bootstrap.mjs';

requireNode();
installPackages();
if (!provideBrowser('chromium')) {
  stop(
    `No Chrome, Chromium or Edge was found. Install one and run the tests again: ${howToInstall('chromium')}`,
  );
}
const hasFirefox = provideBrowser('firefox');

const { runVitest } = await import('./run-vitest.mjs');
const { count, missingIn } = await import('./test-report.mjs');

const { report, status } = runVitest(process.argv.slice(2));
const result = count(report, status);
if (!hasFirefox)
  result.skipped.push(...missingIn('firefox', report, `no Firefox here: ${howToInstall('firefox')}`));

for (const { name, reason } of result.skipped) console.log(`skipped: ${name} (${reason})`);
// Where nobody reads the list of what was left out, nothing may be left out.
const failed = result.failed + (process.env.CI ? result.skipped.length : 0);
const skipped = process.env.CI ? 0 : result.skipped.length;
console.log(`${result.passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || result.passed === 0 ? 1 : 0;
