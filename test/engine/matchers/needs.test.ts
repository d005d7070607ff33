import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPrefilter } from '../../../src/engine/matchers/prefilter';
import { NeedsReader } from '../../../src/engine/matchers/needs';
import { TextReader } from '../../../src/engine/matchers/text-reader';
import { compilePattern, findSpans } from '../../../src/engine/matchers/pattern';
import { runs } from '../../support/soak';

const isCommon = (word: string) => ['you', 'the', 'to'].includes(word);

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function textsOf(source: string): string[] | null {
  return (
    new NeedsReader(isCommon)
      .read(source)
      .literals?.map(({ text, wordStart }) => (wordStart ? text : `*${text}`)) ?? null
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

  it.each([
    ['\\bsorry\\b', ['sorry']],
    ['sorry', null],
    ['\\b(?:i|we) (?:are|am)\\b', ['i ', 'we ']],
    ['\\b(?:please |kindly )?send', ['please ', 'kindly ', 'send']],
    ['\\b(?!not)(?:no refund|never\\W+ever)', ['no ', 'never']],
    ['(?<![\\w-])yo\\b', ['yo']],
    ['(?<=so )sorry', null],
    ['\\b(?:sorry|\\d+)\\b', null],
    ['\\b(?:now)?\\b', null],
  ])('beginning of %s', (source, expected) => {
    const starts = new NeedsReader().read(source).starts;
    expect(starts?.map(({ text, wordEnd }) => (wordEnd ? `${text} ` : text)) ?? null).toEqual(expected);
  });

  it('never keeps a pattern from what it matches', () => {
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
        const needs = new NeedsReader((word) => word === 'a').read(source);
        const reader = new TextReader();
        const prefilter = createPrefilter([needs], reader);
        const sticky = compilePattern(source, true, needs.starts !== null);
        return texts.every((one) => {
          const [candidate] = prefilter(reader.read(one));
          const found = candidate ? findSpans(sticky, one, candidate.starts) : [];
          const isBare = candidate === undefined && new RegExp(source, 'im').test(one);
          return !isBare && isEqual(found, findSpans(compilePattern(source, true), one));
        });
      }),
      { seed: 11, numRuns: runs(300) },
    );
  }, 30_000);
});
