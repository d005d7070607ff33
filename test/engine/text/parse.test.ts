import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/engine/text/parse';
import { runs } from '../../support/soak';

const abbreviations = new Set(['e.g', 'approx', 'no', 'mr']);

function sentencesOf(source: string): string[] {
  const { sentences } = parseText(source, { abbreviations });
  return sentences.map(({ start, end }) => source.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['ends at marks', 'It left today. Did it arrive? Great!', ['It left today.', 'Did it arrive?', 'Great!']],
    ['takes runs of marks as one', 'Really?! Yes... Fine.', ['Really?!', 'Yes...', 'Fine.']],
    [
      'keeps what closes with the sentence',
      'He said "no." (Twice.) Then left.',
      ['He said "no."', '(Twice.)', 'Then left.'],
    ],
    [
      'knows abbreviations',
      'It takes approx. two days, e.g. until Friday.',
      ['It takes approx. two days, e.g. until Friday.'],
    ],
    ['knows initials', 'Ask J. Doe. He knows.', ['Ask J. Doe.', 'He knows.']],
    ['takes "I" for the pronoun', 'So do I. You too.', ['So do I.', 'You too.']],
    [
      'leaves numbers and addresses whole',
      'It costs 9.99 at shop.example.com today.',
      ['It costs 9.99 at shop.example.com today.'],
    ],
    ['ends at a line break', 'Hi Ana,\nthe lamp is here', ['Hi Ana,', 'the lamp is here']],
    ['splits sloppy lower case', 'ok. i will look', ['ok.', 'i will look']],
    ['knows full-width marks', '送りました。ありがとう！', ['送りました。', 'ありがとう！']],
    ['leaves a list marker out', '1. Open the app.\n- Sign in', ['Open the app.', 'Sign in']],
    ['needs no mark', 'thanks', ['thanks']],
  ])('%s', (_, source, expected) => {
    expect(sentencesOf(source)).toEqual(expected);
  });

  it('says which are list items, and in which paragraph', () => {
    const { sentences } = parseText('Please:\n1) Open it.\n\n• Close it.\nDone.');
    expect(sentences.map(({ listItem, paragraph }) => [listItem, paragraph])).toEqual([
      [false, 0],
      [true, 0],
      [true, 1],
      [false, 1],
    ]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['none in an empty text', '', []],
    ['none in blanks', ' \n\t\n ', []],
    ['split at blank lines', 'a\nb\n \n\nc', ['a\nb', 'c']],
    ['split at a quoted line', 'a\n> b\nc', ['a', 'c']],
  ])('%s', (_, source, expected) => {
    const { paragraphs } = parseText(source);
    expect(paragraphs.map(({ start, end }) => source.slice(start, end))).toEqual(expected);
  });
});

describe('scope', () => {
  it('has straight quotes, plain blanks and the same length', () => {
    const source = 'It’s “here”\u00a0now‑ish\r\nnext\rlast\u2028end';
    const { scope } = parseText(source);
    expect(scope).toBe('It\'s "here" now-ish \nnext\nlast\nend');
    expect(scope).toHaveLength(source.length);
  });
});

describe('any string', () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '\r',
      '.',
      '?',
      '>',
      '"',
      '`',
      '-',
      '@',
      '1',
      'é',
      '😀',
      '\ud800',
      '\udc00',
      'א',
      '\u202e',
      '\u2028',
      '。',
      '://',
      'www.',
    ),
    maxLength: 200,
  });

  it('keeps its length and its line breaks, and its spans are in order and inside', () => {
    fc.assert(
      fc.property(odd, (source) => {
        const { scope, paragraphs, sentences, masked } = parseText(source);
        expect(scope).toHaveLength(source.length);
        for (const spans of [paragraphs, sentences, masked]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(source.length);
        }
        for (const { start, end } of sentences) {
          expect(scope.slice(start, end)).not.toMatch(/^ | $|\n/);
        }
      }),
      { seed: 7, numRuns: runs(500) },
    );
  });

  it.each([
    ['ten thousand nested quotes', `${'>'.repeat(10_000)} hello`],
    ['ten thousand quoted lines', '> you failed\n'.repeat(10_000)],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['a long run of marks', `${'.'.repeat(100_000)}x`],
    ['a long run of blanks', `${' '.repeat(100_000)}x`],
    ['a long word', 'a'.repeat(100_000)],
    ['many addresses that are none', 'a@'.repeat(50_000)],
    ['many backticks', '`'.repeat(100_000)],
  ])('comes to an end with %s', (_, source) => {
    expect(parseText(source).scope).toHaveLength(source.length);
  });
});
