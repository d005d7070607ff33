import { spawnSync } from 'node:child_process';

/** What the tests on real helpdesks need, by Debian's names. The mail transport is the one that starts no server. */
export const HELPDESK_PACKAGES = [
  'request-tracker5',
  'rt5-db-sqlite',
  'rt5-standalone',
  'msmtp-mta',
  'redmine',
  'redmine-sqlite',
  'puma',
];

/** True when Request Tracker and Redmine are installed. */
export function findHelpdesks() {
  const { status, stdout } = spawnSync(
    'dpkg-query',
    ['--show', '--showformat=${db:Status-Status}\n', ...HELPDESK_PACKAGES],
    { encoding: 'utf8' },
  );
  return (
    status === 0 &&
    stdout
      .trim()
      .split('\n')
      .every((state) => state === 'installed')
  );
}
