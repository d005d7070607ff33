import { afterEach, expect, it, vi } from 'vitest';
import { attempt, reportFailure } from '../../src/content/attempt';

afterEach(() => vi.restoreAllMocks());

it('gives the fallback for a part that fails, and names the part once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const fail = () => {
    throw new Error('broken');
  };
  expect(attempt('overlay', fail, 'fallback')).toBe('fallback');
  expect(attempt('overlay', fail, 'fallback')).toBe('fallback');
  expect(attempt('engine', () => 'report', 'fallback')).toBe('report');
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^Reply Coach: "overlay" failed and is left out\. Error\n.*attempt/s,
  );
});

it('tells the console no word of a draft that an error quotes', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const draft = 'Hi Ana,\n    at last your refund';
  const fail = () => {
    throw new RangeError(`no place in: ${draft}`);
  };
  attempt('editor', fail, null);
  reportFailure('ticket', 'no place in: Hi Ana');
  const said = warn.mock.calls.flat().join('\n');
  expect(said).toContain('RangeError\n');
  expect(said).not.toMatch(/Ana|refund|no place/);
});
