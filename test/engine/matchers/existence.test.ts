import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/matchers/existence';
import { PatternBook } from '../../../src/engine/matchers/pattern-book';
import { MAX_LENGTH } from '../../../src/engine/matchers/pattern';

const find = createMatcher(
  [
    { of: 'soon', source: '\\bsoon\\b', ignoreCase: true },
    { of: 'soon', source: '\\bvery soon\\b', ignoreCase: true },
    { of: 'call', source: '\\bcall you back\\b', ignoreCase: true },
    { of: 'caps', source: '\\b[A-Z]{3,}\\b', ignoreCase: false },
  ],
  new PatternBook({}, () => false),
);

describe('existence', () => {
  it('finds all, by position', () => {
    expect(find('NOT soon, Soon')).toEqual([
      { of: 'caps', start: 0, end: 3 },
      { of: 'soon', start: 4, end: 8 },
      { of: 'soon', start: 10, end: 14 },
    ]);
  });

  it('reads two or three blanks as one, and gives offsets in the text as it is', () => {
    expect(find('We  call  you   back  soon')).toEqual([
      { of: 'call', start: 4, end: 20 },
      { of: 'soon', start: 22, end: 26 },
    ]);
  });

  it('reaches over no gap where something was taken out', () => {
    expect(find('We call you    back')).toEqual([]);
  });

  it('knows capitals of two characters in lower case, and gives offsets in the text as it is', () => {
    expect(find('İ İ SOON')).toEqual([
      { of: 'soon', start: 4, end: 8 },
      { of: 'caps', start: 4, end: 8 },
    ]);
  });

  it('keeps the first of two that overlap and stand for the same', () => {
    expect(find('very soon')).toEqual([{ of: 'soon', start: 0, end: 9 }]);
  });

  it('gives offsets in the whole of a text that is cut into pieces', () => {
    const text = `${'It is here. '.repeat(MAX_LENGTH / 4)}soon`;
    expect(find(text)).toEqual([{ of: 'soon', start: text.length - 4, end: text.length }]);
  });
});
