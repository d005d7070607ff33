import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPrefilter } from '../../../src/engine/matchers/prefilter';
import { requiredLiterals } from '../../../src/engine/matchers/required-literals';
import { runs } from '../../support/soak';

const isCommon = (word: string) => ['you', 'the', 'to'].includes(word);

function textsOf(source: string): string[] | null {
  return (
    requiredLiterals(source, isCommon)?.map(({ text, wordStart }) => (wordStart ? text : `*${text}`)) ?? null
  );
}

describe('required literals', () => {
  it.each([
    ['\\bsorry\\b', ['sorry']],
    ['sorry', ['*sorry']],
    ['\\b(?:sorry|regret)\\b', ['sorry', 'regret']],
    ['\\bapologi[sz]e', ['apologise', 'apologize']],
    ['\\byou failed to\\b', ['failed']],
    ['\\bin due course\\b', ['course']],
    ['\\bterms?\\b', ['term']],
    ['\\bplease (?:now )?wait\\b', ['please']],
    ['\\b(?:please )?wait\\b', ['wait']],
    ['!{2,}', ['*!!']],
    ['\\{\\{[^}]*\\}\\}', ['*{{']],
    ['(?<!not )\\bfair(?! enough)', ['fair']],
    ['[A-Z]{2,}', null],
    ['\\b(?:sorry|\\d+)\\b', null],
    ['(?:sorry)?', null],
    ['über', ['*ber']],
    ['', null],
  ])('of %s', (source, expected) => {
    expect(textsOf(source)).toEqual(expected);
  });

  it('never keeps a pattern from a text that it matches', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'ab',
      ' ',
      'ba',
      '[ab]',
      '[^a]',
      '.',
      '\\b',
      '\\w',
      'é',
      '(?=a)',
      '(?!b)',
      '\\.',
      '^',
      '$',
    );
    const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{2,}');
    const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
      pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
      sequence: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
      part: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc.tuple(tie('pattern'), quantifier).map(([inner, times]) => `(?:${inner})${times}`),
        fc.tuple(fc.constantFrom('a', 'b', '[ab]', ' '), quantifier).map(([inner, times]) => inner + times),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '.', '\n'), maxLength: 12 });

    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 5 }), (source, texts) => {
        const mayMatch = createPrefilter([requiredLiterals(source, (word) => word === 'a')]);
        const missed = texts.filter(
          (one) => new RegExp(source, 'im').test(one) && mayMatch(one.toLowerCase()).length === 0,
        );
        return missed.length === 0;
      }),
      { seed: 11, numRuns: runs(300) },
    );
  }, 30_000);
});
