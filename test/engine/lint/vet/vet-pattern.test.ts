import { describe, expect, it } from 'vitest';
import { vetPattern } from '../../../../src/engine/lint/vet/vet-pattern';

describe('vetting by running', () => {
  it.each([
    ['alternatives that take the same', '(?:a|a)*c', '(?:a|a)*'],
    ['alternatives that take the same in other pieces', '(?:a|ab|b)*c', '(?:a|ab|b)*'],
    ['pieces of different length', '(?:aa|aaa)*b', '(?:aa|aaa)*'],
    ['sets with a common part', '(?:\\w|\\d)*!', '(?:\\w|\\d)*'],
    ['three repetitions in a row', '\\s*\\s*\\s*x', '\\s*'],
    ['two in a row, in a search', '\\s*\\s*x', '\\s*'],
    ['two with something between them that may be left out', '\\d+[a-z]?\\d+x', '\\d+'],
    ['repetitions of everything', '.*.*=.*', '.*'],
    ['repetitions behind a beginning', '<[^>]*[^>]*>', '[^>]*'],
    ['many that may be left out', '(?:a?){30}a{30}', '(?:a?){30}'],
    ['limits that are no help', '(?:\\w{1,50}\\s*){1,50}x', '(?:\\w{1,50}\\s*){1,50}'],
    ['a reference with too many ways to it', '(\\w+)\\s*\\1x', '\\w+'],
    ['one of many alternatives', '(?:one|two|\\s*\\s*three)\\b', '\\s*'],
    ['letters of another script', '[\u0430-\u044f]*[\u0434-\u0436]*\u044f', '[\u0430-\u044f]*'],
    ['a look-ahead', '(?=.*.*=)x', '.*'],
  ])('refuses %s, and says which part', (_what, source, part) => {
    expect(vetPattern(source)).toContain(`what ${part} takes can be shared out in too many ways`);
  });

  it('says how to mend it, with a text that shows it', () => {
    expect(vetPattern('\\s*\\s*x')).toBe(
      'what \\s* takes can be shared out in too many ways on a text such as "                       a\u2026"; ' +
        'let one repetition alone take it, or give it a limit such as {0,20} (in \\s*\\s*x)',
    );
  });

  it.each([
    ['(a+)+', 'a repetition without end stands inside another one: (a+)+'],
    ['(a', 'a ( is never closed'],
    ['(?:a{1000}){1000}', 'its repetitions multiply without bounds'],
    ['(?P<a>x)(?P<a>y)', 'a'],
  ])('refuses what cannot run at all: %s', (source, reason) => {
    expect(vetPattern(source)).toContain(reason);
  });

  it.each([
    '(?i)\\b(?:utilis|utiliz)(?:e[sd]?|ing)\\b',
    '\\b(?:am|are|is|was|were)\\s+(?:being\\s+)?\\w+ed\\b',
    '\\bfar too\\s+\\w+',
    '[^\\s]\\s{2,}[^\\s]',
    '\\w+ly-\\w+',
    '(?:[A-Z]{2,}s?|[A-Z][a-z]+(?:[A-Z][a-z]+)+)',
    '\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?\\s?(?:GB|MB|kB)',
    '"[^"]*"[.,]',
    '(?<!\\w)\\.{3}(?!\\.)',
    '^\\s+|\\s+$',
    '(\\w+)\\s+\\1',
    '(?:\\w+-)+\\w+',
    '(?:\\w+, )+and \\w+',
    '(?=.*a)(?=.*b).*c',
    'first.*second.*third',
    '.{0,20}.{0,20}x',
    '(?:please )?(?:kindly )?(?:be )?(?:so )?(?:good )?(?:as )?to',
    '(?:a|ab)*c',
    '(?>a+)+b',
    '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*',
    '[\u0430-\u044f]+ [\u0430-\u044f]+',
  ])('passes %s', (source) => {
    expect(vetPattern(source)).toBeNull();
  });
});
