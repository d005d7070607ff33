import { describe, expect, it } from 'vitest';
import { expandCues } from '../../../src/engine/matchers/cues';

const cues = { DAY: 'mon|tue', WHEN: 'on @DAY' };

describe('cues', () => {
  it.each([
    ['by @DAY', 'by (?:mon|tue)'],
    ['@WHEN!', '(?:on (?:mon|tue))!'],
    ['a@example', 'a@example'],
  ])('expands %s', (source, expected) => {
    expect(expandCues(source, cues)).toBe(expected);
  });

  it('names a cue that does not exist', () => {
    expect(() => expandCues('@YEAR', cues)).toThrow('unknown cue @YEAR');
  });

  it('names a cue that uses itself', () => {
    expect(() => expandCues('@A', { A: 'x@B', B: '@A' })).toThrow('@A uses itself');
  });
});
