import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each system keeps its browsers; names without a folder are looked up in PATH. */
const CHROMIUM_PLACES = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};
const FIREFOX_PLACES = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Path of an installed Chrome, Chromium or Edge, or null. `CHROME_PATH` goes first.
 * @returns {string | null}
 */
export function findChromium() {
  return find(process.env.CHROME_PATH, CHROMIUM_PLACES);
}

/**
 * Path of an installed Firefox, or null. `FIREFOX_PATH` goes first.
 * @returns {string | null}
 */
export function findFirefox() {
  return find(process.env.FIREFOX_PATH, FIREFOX_PLACES);
}

/**
 * @param {string | undefined} wish
 * @param {Partial<Record<NodeJS.Platform, string[]>>} places
 */
function find(wish, places) {
  if (wish) return existsSync(wish) ? wish : null;
  const names = places[process.platform] ?? places.linux ?? [];
  const paths = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders().map((folder) => join(folder, name)),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

/** @returns {string[]} */
function folders() {
  const { PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform !== 'win32') return (PATH ?? '').split(delimiter);
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}
