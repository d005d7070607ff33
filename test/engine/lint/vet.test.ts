import { describe, expect, it } from 'vitest';
import { vet } from '../../../src/engine/lint/vet';

describe('vetting', () => {
  it.each(['(a+)+', '(.*)*', '(?:\\w+\\s?)+b', '(?:a|b+)*', '(?:(?:a+)b?)+', '(\\w+,?)*', '([^,]+,?){2,}'])(
    'refuses %s',
    (source) => {
      expect(vet(source)).toContain('a repetition without end');
    },
  );

  it.each(['a+b*', '(?:\\w+-)+\\w+', '(?:,\\s*\\w)+', '(?:a+){1,3}', '(?:ab?)+', '(?:"[^"]*")+', '(?:a+)++'])(
    'passes %s',
    (source) => {
      expect(vet(source)).toBeNull();
    },
  );

  it.each([
    ['(a', 'a ( is never closed: (a'],
    ['a)', 'a ) has no ( before it: a)'],
    ['[a', 'a [ is never closed: [a'],
    ['*a', 'nothing stands before a *: *a'],
    ['a{3,2}', '{3,2} runs backwards: a{3,2}'],
    ['(?!', 'a ( is never closed: (?!'],
    ['a\\', 'it ends with a single backslash: a\\'],
    ['\\p{Nonsense}', '\\p{Nonsense} is not known: \\p{Nonsense}'],
    ['(?<', '(?< is not known: (?<'],
    ['('.repeat(100), `its groups are nested too deep: ${'('.repeat(100)}`],
  ])('says what is wrong with %s', (source, reason) => {
    expect(vet(source)).toBe(reason);
  });

  it('refuses what nobody can check by eye', () => {
    expect(vet('a'.repeat(1001))).toContain('1001 characters');
  });
});
