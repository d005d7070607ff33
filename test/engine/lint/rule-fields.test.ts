import { describe, expect, it } from 'vitest';
import { readable, RuleError } from '../../../src/engine/lint/rule-fields';

describe('a pattern of an author', () => {
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
  ])('that cannot be read is told what is wrong: %s', (source, reason) => {
    expect(() => readable(source)).toThrow(new RuleError(reason));
  });

  it('may be as long as a person can check by eye', () => {
    expect(readable('a'.repeat(1000))).toHaveLength(1000);
    expect(() => readable('a'.repeat(1001))).toThrow('1001 characters');
  });
});
