import { describe, expect, it } from 'vitest';
import { findNestedRepetition } from '../../../../src/engine/lint/regex/nested-repetition';
import { parseRegex } from '../../../../src/engine/lint/regex/parse-regex';

const nestedIn = (source: string): string | undefined => findNestedRepetition([parseRegex(source)])?.source;

describe('a repetition without end inside another one', () => {
  it.each([
    ['(a+)+', '(a+)+'],
    ['x(.*)*y', '(.*)*'],
    ['(?:\\w+\\s?)+b', '(?:\\w+\\s?)+'],
    ['(?:a|b+)*', '(?:a|b+)*'],
    ['(?:(?:a+)b?)+', '(?:(?:a+)b?)+'],
    ['(\\w+,?)*', '(\\w+,?)*'],
    ['([^,]+,?){2,}', '([^,]+,?){2,}'],
    ['(?i)(?:[A-Z]+[a-z]+)+', '(?:[A-Z]+[a-z]+)+'],
  ])('is found in %s', (source, nested) => {
    expect(nestedIn(source)).toBe(nested);
  });

  it.each([
    'a+b*',
    '(?:\\w+-)+\\w+',
    '(?:,\\s*\\w)+',
    '(?:a+){1,3}',
    '(?:ab?)+',
    '(?:"[^"]*")+',
    '(?:a+)++',
    '(?>a+)+b',
    '(?:[A-Z]+[a-z]+){2,}',
    '(?:[A-Z][a-z]+)+',
  ])('is none where there is one way to match: %s', (source) => {
    expect(nestedIn(source)).toBeUndefined();
  });
});
