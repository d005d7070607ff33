import { deskNames, deskOf } from './open-draft';
import { browsers } from './launch';
import type { BrowserName } from './test-browser';

/** `npm run soak`: the big numbers, which take longer than anybody waits for `npm test`. */
export const isSoak = process.env['SOAK'] === '1';

/** For what the browser has little part in, as reading a page: `npm test` has no time for each of them. */
export const oneBrowser = isSoak ? browsers : browsers.slice(0, 1);

/** How often a property is tried. */
export function runs(usual: number): number {
  return isSoak ? usual * 100 : usual;
}

/** The desks of one way of taking text each; all of them in a soak. */
export const exampleDesks = deskNames.filter((name) => isSoak || deskOf(name).kind === 'example');

/** The desks in which the long tests run: the current versions in Chromium, the examples in Firefox; all in a soak. */
export function desksIn(browser: BrowserName): string[] {
  const current = deskNames.filter((name) => isSoak || deskOf(name).kind !== 'former');
  return browser === 'chromium' ? current : exampleDesks;
}
