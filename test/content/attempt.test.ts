import { afterEach, expect, it, vi } from 'vitest';
import { attempt } from '../../src/content/attempt';

afterEach(() => vi.restoreAllMocks());

it('gives the fallback for a part that fails, and names the part once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const fail = () => {
    throw new Error('broken');
  };
  expect(attempt('overlay', fail, 'fallback')).toBe('fallback');
  expect(attempt('overlay', fail, 'fallback')).toBe('fallback');
  expect(attempt('engine', () => 'report', 'fallback')).toBe('report');
  expect(warn.mock.calls.map(([text]) => text)).toEqual(['Reply Coach: "overlay" failed and is left out.']);
});
