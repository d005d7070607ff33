import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegex } from '../../../../src/engine/lint/regex/parse-regex';
import { countSteps } from '../../../../src/engine/lint/vet/count-steps';
import { programOf } from '../../../../src/engine/lint/vet/program';

const LIMIT = 1_000_000;

function stepsOf(source: string, text: string, limit = LIMIT): number {
  return countSteps(programOf([parseRegex(source)]), text, limit);
}

describe('counting steps', () => {
  it.each([
    ['grow as the text does', 'ab', 1.9, 2.1],
    ['grow by the square', 'a+b', 3.3, 4.1],
    ['grow by the cube', 'a+a+b', 6, 8.1],
  ])('%s', (_name, source, least, most) => {
    const growth = stepsOf(source, 'a'.repeat(80)) / stepsOf(source, 'a'.repeat(40));
    expect(growth).toBeGreaterThan(least);
    expect(growth).toBeLessThan(most);
  });

  it('stops at the limit', () => {
    expect(stepsOf('(?:a|a)*b', 'a'.repeat(1000), 5000)).toBeLessThan(5100);
  });

  const pieces = fc.constantFrom(
    ...[
      'a',
      'b',
      '.',
      '\\w',
      '\\b',
      '^',
      '$',
      'a*',
      'b+?',
      '(a)',
      '\\1',
      '(?=a)',
      '(?!b)',
      '(?<=a)',
      '(?<!b)',
    ],
    ...['(?:a|b)', '(?:ab?){1,3}', '(?>a+)', 'a++', '(?:a?)*', '(?m)$', '(?m)^', '\\B', '\\z', '\n'],
  );
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\u00e9', '\ud83d\ude00'), { maxLength: 20 });

  it('comes to an end with any pattern', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), text, (parts, letters) => {
        expect(stepsOf(parts.join(''), letters.join(''))).toBeGreaterThan(0);
      }),
    );
  });
});
