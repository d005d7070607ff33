import { describe, expect, it } from 'vitest';
import { compilePattern, findSpans, MAX_LENGTH, piecesOf } from '../../../src/engine/matchers/pattern';

describe('pattern', () => {
  it('is case-sensitive where asked', () => {
    expect(findSpans(compilePattern('NOT', false), 'not NOT')).toEqual([{ start: 4, end: 7 }]);
  });

  it('skips empty matches and comes to an end', () => {
    expect(findSpans(compilePattern('x*', true), 'axxb')).toEqual([{ start: 1, end: 3 }]);
  });

  it('rejects a pattern that is none', () => {
    expect(() => compilePattern('(', true)).toThrow(SyntaxError);
  });
});

describe('pieces', () => {
  it('leaves a text of ordinary length whole', () => {
    expect(piecesOf('a. b')).toEqual([{ start: 0, end: 4 }]);
  });

  it.each([
    ['at the end of a sentence', 'It is here. '.repeat(400), /\. $/],
    ['at a blank', 'word '.repeat(900), / $/],
    ['anywhere', 'w'.repeat(5000), /w$/],
  ])('cuts a long text %s', (_, text, end) => {
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    for (const piece of pieces) {
      expect(piece.end - piece.start).toBeLessThanOrEqual(MAX_LENGTH);
      expect(text.slice(piece.start, piece.end)).toMatch(end);
    }
  });
});
