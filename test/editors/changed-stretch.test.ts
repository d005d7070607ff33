import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch } from '../../src/editors/changed-stretch';
import { runs } from '../support/soak';

describe('the stretch in which two texts differ', () => {
  it.each([
    ['nothing', 'We call.', 'We call.', { start: 8, end: 8, endAfter: 8 }],
    ['a word put in', 'We call.', 'We soon call.', { start: 3, end: 3, endAfter: 8 }],
    ['a word taken out', 'We soon call.', 'We call.', { start: 3, end: 8, endAfter: 3 }],
    ['a word for another', 'We call.', 'We write.', { start: 3, end: 7, endAfter: 8 }],
    ['one of two equal letters', 'cal', 'call', { start: 3, end: 3, endAfter: 4 }],
    ['everything', 'No', '', { start: 0, end: 2, endAfter: 0 }],
    ['a character whose first half stays', 'a👋b', 'a👌b', { start: 1, end: 3, endAfter: 3 }],
    ['a character whose second half stays', 'a\u{1F44B}b', 'a\u{1F84B}b', { start: 1, end: 3, endAfter: 3 }],
  ])('is %s', (_what, before, after, stretch) => {
    expect(changedStretch(before, after)).toEqual(stretch);
  });

  it('makes one text of the other, and cuts no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '👋', '👌', '\u{1F84B}'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, endAfter } = changedStretch(before, after);
        const [lost, added] = [before.slice(start, end), after.slice(start, endAfter)];
        expect(before.slice(0, start) + added + before.slice(end)).toBe(after);
        // With the flag u only half a character is one.
        expect(`${lost} ${added}`).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: runs(1000), seed: 1 },
    );
  });
});
