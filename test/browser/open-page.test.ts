import { beforeEach, expect, it, vi } from 'vitest';
import { DEMO_PAGE, openPage } from '../../src/browser/open-page';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

it('opens a page of the extension in a tab', async () => {
  await openPage(DEMO_PAGE);
  expect(browser.calls).toEqual(['tabs.create [{"url":"extension://src/pages/demo/index.html"}]']);
});
