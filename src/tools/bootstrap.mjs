// What `npm start` and `npm test` need before anything from node_modules can be imported: node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';
import { findHelpdesks, HELPDESK_PACKAGES } from './find-helpdesks.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const BROWSERS = {
  chromium: { find: findChromium, package: 'chromium', cask: 'google-chrome', winget: 'Google.Chrome' },
  firefox: { find: findFirefox, package: 'firefox-esr', cask: 'firefox', winget: 'Mozilla.Firefox' },
};

/** Beside it no package makes a database of its own: each run of the tests makes a fresh one. */
const NO_DATABASES = 'dbconfig-no-thanks';

/**
 * Ends the process with one line that says what is wrong and how to mend it.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** `engines` in package.json, checked before anything breaks in a less readable way. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isGood = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isGood)
    stop(
      `Reply Coach needs node 20.19 or newer in the 20 line, or 22.12 or newer; this is ${process.version}.`,
    );
}

/** `npm ci`, unless node_modules is there and not older than the lock file. */
export function installPackages() {
  process.chdir(ROOT);
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop('The packages could not be installed: see the lines above, then run `npm ci` by hand.');
}

/**
 * True when the browser is there, or could be installed: as root, or in CI, on a system with apt.
 * @param {'chromium' | 'firefox'} name
 */
export function provideBrowser(name) {
  const browser = BROWSERS[name];
  if (browser.find()) return true;
  if (!mayInstall()) return false;
  console.log(`Installing ${browser.package} …`);
  return install(browser.package) && browser.find() !== null;
}

/** True when the real helpdesks are there, or could be installed: as root, or in CI, on a system with apt. */
export function provideHelpdesks() {
  if (findHelpdesks()) return true;
  if (!mayInstall()) return false;
  console.log('Installing Request Tracker and Redmine …');
  return install(NO_DATABASES, ...HELPDESK_PACKAGES) && findHelpdesks();
}

/** The one command that installs the helpdesks, which only Debian has. */
export function howToInstallHelpdesks() {
  return `sudo apt-get install -y --no-install-recommends ${NO_DATABASES} ${HELPDESK_PACKAGES.join(' ')}`;
}

/**
 * The one command that installs a browser here.
 * @param {'chromium' | 'firefox'} name
 */
export function howToInstall(name) {
  const browser = BROWSERS[name];
  if (process.platform === 'darwin') return `brew install --cask ${browser.cask}`;
  if (process.platform === 'win32') return `winget install ${browser.winget}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${name}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${name}`;
  return `sudo apt-get install -y ${browser.package}`;
}

function mayInstall() {
  return existsSync('/usr/bin/apt-get') && (isRoot() || Boolean(process.env.CI));
}

/** @param {string[]} packages */
function install(...packages) {
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** @param {string[]} args */
function apt(...args) {
  const command = ['apt-get', '-qq', ...args];
  if (!isRoot()) command.unshift('sudo', '-n');
  const [program = '', ...rest] = command;
  const { status } = spawnSync(program, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}
