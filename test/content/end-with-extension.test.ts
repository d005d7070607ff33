import { beforeEach, expect, it, vi } from 'vitest';
import { endWithExtension } from '../../src/content/end-with-extension';
import { browser, reset } from '../browser/in-memory-browser';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/in-memory-browser')).browser,
}));
beforeEach(reset);

it('goes on while the extension is there, and ends at the first sign of life after it went', () => {
  const page = new EventTarget();
  const signal = endWithExtension(page, new AbortController().signal);
  page.dispatchEvent(new Event('keydown'));
  expect(signal.aborted).toBe(false);
  browser.runtime.id = undefined;
  expect(signal.aborted).toBe(false);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(true);
});

it('ends with the given signal', () => {
  const end = new AbortController();
  const signal = endWithExtension(new EventTarget(), end.signal);
  end.abort();
  expect(signal.aborted).toBe(true);
});
