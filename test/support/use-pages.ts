import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch';
import { servePages, type PageServer } from './serve';
import type { LaunchOptions, TestBrowser } from './test-browser';

/** What a describe block works with, from its first test to its last. */
export interface PagesInUse {
  readonly browser: TestBrowser;
  readonly server: PageServer;
}

/**
 * Starts a browser and the server of `test/pages/` before the tests of the describe block that calls it, and ends both after them.
 * `extra` adds pages by their path, as HTML.
 */
export function usePages(options: LaunchOptions, extra: Readonly<Record<string, string>> = {}): PagesInUse {
  const inUse: { browser?: TestBrowser; server?: PageServer } = {};
  beforeAll(async () => {
    inUse.server = await servePages(extra);
    inUse.browser = await launch(options);
  });
  afterAll(async () => {
    await inUse.browser?.close();
    await inUse.server?.close();
  });
  // Read once a test runs: by then both are there.
  return inUse as PagesInUse;
}
