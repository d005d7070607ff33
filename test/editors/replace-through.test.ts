import { describe, expect, it } from 'vitest';
import { caretAfter } from '../../src/editors/replace-through';

/** "We call soon." with "soon" at 8..12 replaced. */
const words = { start: 8, end: 12 };
const at = (start: number, end = start) => ({ start, end });

describe('caretAfter', () => {
  it('stays before the words', () => {
    expect(caretAfter(at(3), words, 'today')).toEqual(at(3));
    expect(caretAfter(at(8), words, 'today')).toEqual(at(8));
  });

  it('moves along behind the words', () => {
    expect(caretAfter(at(12), words, 'today')).toEqual(at(13));
    expect(caretAfter(at(12, 13), words, '')).toEqual(at(8, 9));
  });

  it('goes behind the new words where it was in the old ones or nowhere', () => {
    expect(caretAfter(at(10), words, 'today')).toEqual(at(13));
    expect(caretAfter(at(0, 13), words, 'today')).toEqual(at(13));
    expect(caretAfter(null, words, 'today')).toEqual(at(13));
  });
});
