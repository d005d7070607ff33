import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/engine/lint/regex/pattern';

const found = (source: string, text: string): string[] =>
  compilePattern(source)
    .findAll(text)
    .map((match) => match.text);

describe('patterns in the dialect of Go and .NET', () => {
  it.each([
    ['flags for all', '(?i)abc', 'ABC abc', ['ABC', 'abc']],
    ['flags for a part', 'a(?i:b)', 'ab aB AB', ['ab', 'aB']],
    ['flags that are taken back', '(?i)a(?-i)b', 'ab Ab aB', ['ab', 'Ab']],
    ['classes without case in a part', '(?i:[a-c])x', 'Bx bx bX', ['Bx', 'bx']],
    ['line starts', '(?m)^a', 'a\na', ['a', 'a']],
    ['text starts', '^a', 'a\na', ['a']],
    ['text ends', 'a\\z', 'a\na', ['a']],
    ['a dot over lines', '(?s)a.b', 'a\nb', ['a\nb']],
    ['named groups', '(?P<q>\\w)x\\k<q>', 'axa axb', ['axa']],
    ['references', '(\\w)(?>x+)\\1', 'axxa bxxc', ['axxa']],
    ['possessive repetition', 'a++b', 'aab', ['aab']],
    ['atomic groups, which give nothing back', '(?>a+)ab', 'aaab', []],
    ['look-around', '(?<=\\$)\\d+(?! off)', '$5 off $7', ['7']],
    ['quantified look-ahead', '(?!x)?y', 'y', ['y']],
    ['letters of all scripts', '\\w+', 'na\u00efve \u03bbx', ['na\u00efve', '\u03bbx']],
    ['word edges beside them', '\\bve\\b', 'na\u00efve ve', ['ve']],
    ['POSIX classes', '[[:upper:][:digit:]]+', 'aB2', ['B2']],
    ['properties', '\\p{Lu}\\pL', 'aBc', ['Bc']],
    ['brackets and hyphens in classes', '[]a-]+', 'x]-a', [']-a']],
    ['codes', '\\x{e9}\\x41', '\u00e9A', ['\u00e9A']],
    ['quoted text', '\\Qa.b\\E', 'axb a.b', ['a.b']],
    ['free spacing', '(?x) a b # and a note', 'ab', ['ab']],
    ['braces that repeat nothing', 'a{x}', 'a{x}', ['a{x}']],
  ])('%s', (_name, source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it.each([
    ['no start of the text', '^It', 1],
    ['no start of all', '\\AIt', 1],
    ['no end of the text', '(?m)\\w+ $', 1],
    ['no end of all', '\\w+ \\z', 1],
    ['no edge of a word', '\\bis\\b', 3000],
    ['in front of what is looked at', '(?m)^.{0,6}here', 1],
    ['inside of what is looked for', 'here It is here', 1500],
  ])('makes a cut in a long text %s', (_name, source, expected) => {
    expect(found(source, 'It is here '.repeat(3000))).toHaveLength(expected);
  });

  it('gives offsets in the whole of a long text', () => {
    const text = `${'It is here. '.repeat(400)}foo`;
    expect(compilePattern('foo').findAll(text)[0]).toMatchObject({
      start: text.length - 3,
      end: text.length,
    });
  });
});
