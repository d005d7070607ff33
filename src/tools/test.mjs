// `npm test`: unit tests, and tests in real browsers and on real helpdesks, from a fresh clone with nothing installed.
// What follows `npm test --` goes to vitest. The last line is `N passed, N failed`, and `, N skipped` where there are any.
import {
  howToInstall,
  howToInstallHelpdesks,
  installPackages,
  provideBrowser,
  provideHelpdesks,
  requireNode,
  stop,
} from './bootstrap.mjs';

requireNode();
installPackages();
if (!provideBrowser('chromium')) {
  stop(
    `No Chrome, Chromium or Edge was found. Install one and run the tests again: ${howToInstall('chromium')}`,
  );
}
const hasFirefox = provideBrowser('firefox');
const hasHelpdesks = provideHelpdesks();

const { runVitest } = await import('./run-vitest.mjs');
const { count, missingIn } = await import('./test-report.mjs');

const { report, status } = runVitest(process.argv.slice(2));
const noHelpdesks = hasHelpdesks ? null : `no helpdesks here: ${howToInstallHelpdesks()}`;
const result = count(report, status, (file) => (file.endsWith('.field.test.ts') ? noHelpdesks : null));
if (!hasFirefox)
  result.skipped.push(...missingIn('firefox', report, `no Firefox here: ${howToInstall('firefox')}`));

for (const { name, reason } of result.skipped) console.log(`skipped: ${name} (${reason})`);
// Where nobody reads the list of what was left out, nothing may be left out.
const failed = result.failed + (process.env.CI ? result.skipped.length : 0);
const skipped = process.env.CI ? 0 : result.skipped.length;
console.log(`${result.passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || result.passed === 0 ? 1 : 0;
