import { describe, expect, it } from 'vitest';
import {
  convertCaptureGroups,
  formatMessage,
  getOptions,
  isPhrase,
  recaseToTerm,
  toSentence,
} from '../../../src/engine/lint/message';

describe('messages', () => {
  it.each([
    ["'%s', not '%s'", ['lamp', 'lmap'], "'lamp', not 'lmap'"],
    ['%[2]s before %[1]s', ['b', 'a'], 'a before b'],
    ['%d of 100%%', ['5'], '5 of 100%'],
    ['%s and %s', ['one'], 'one and '],
    ['no words', ['one'], 'no words'],
    ['%s here', ['a\nb'], 'a b here'],
  ])('put words into %j', (template, words, expected) => {
    expect(formatMessage(template, ...words)).toBe(expected);
  });

  it.each([
    [['a'], "'a'"],
    [['a', 'b'], "'a' or 'b'"],
    [['a', 'b', 'c'], "'a', 'b', or 'c'"],
  ])('list %j', (words, expected) => {
    expect(toSentence(words)).toBe(expected);
  });
});

describe('values of a swap', () => {
  it('name their options; an escaped bar is one', () => {
    expect(getOptions('lamp|light')).toEqual(['lamp', 'light']);
    expect(getOptions('a\\|b|c|')).toEqual(['a|b', 'c']);
  });

  it('are words or patterns', () => {
    expect(['desk lamp', 'set-up 2'].map(isPhrase)).toEqual([true, true]);
    expect(['lamps?', 'a.b'].map(isPhrase)).toEqual([false, false]);
  });

  it.each([
    ['LumoX2?', 'lumox2', 'LumoX2'],
    ['Lumo\\.com', 'lumo.COM', 'Lumo.com'],
    ['Lumo?X', 'lumx', 'Lumo?X'],
    ['[Ll]umo', 'LUMO', '[Ll]umo'],
  ])('give %s its spelling for %s', (term, observed, expected) => {
    expect(recaseToTerm(term, observed)).toBe(expected);
  });

  it('come with keys that capture nothing', () => {
    expect(convertCaptureGroups('(a)\\((?:b)(c)')).toBe('(?:a)\\((?:b)(?:c)');
  });
});
