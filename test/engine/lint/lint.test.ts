import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, unsupported } from '../../../src/engine/lint/lint';
import { rule } from './check-rule';

describe('rules that cannot be run', () => {
  it.each([
    [{ extends: 'spelling' }, 'extends spelling: it needs a dictionary'],
    [{ extends: 'sequence' }, 'extends sequence: it needs the parts of speech of words'],
    [{ extends: 'constructor' }, 'extends constructor: it is not known'],
    [{ message: '' }, 'it has no message'],
    [{ level: 'grave' }, 'level grave is none of suggestion, warning, error'],
    [{ tokens: ['(a+)+'] }, 'a repetition without end stands inside another one: (a+)+'],
    [{ tokens: ['a', '(b'] }, 'a ( is never closed: (b'],
    [{ tokens: [{ a: 1 }] }, '`tokens` must hold texts only'],
    [{ scope: 'link' }, 'scope link is not read; use raw'],
    [{ extends: 'metric', formula: 'words +' }, 'the formula ends too early'],
    [{ extends: 'metric', formula: 'f(words)' }, 'the formula calls f, which is not known'],
    [{ extends: 'occurrence', token: 'a', max: 'many' }, '`max` must be a number'],
  ])('are named: %j', (fields, reason) => {
    expect(unsupported([rule(fields)])).toEqual([{ rule: 'House.Rule', reason }]);
    expect(lint('a b', [rule(fields)])).toEqual([]);
  });

  it('do not keep the others from running', () => {
    const rules = [rule({ extends: 'script' }), rule({ name: 'House.Other', tokens: ['b'], level: 'error' })];
    expect(lint('a b', rules)).toEqual([
      { rule: 'House.Other', level: 'error', start: 2, end: 3, message: 'b' },
    ]);
  });

  it('are named beside settings that cannot be read', () => {
    const settings = { TokenIgnores: ['(a'] };
    expect(unsupported([], { settings })).toEqual([
      { rule: 'TokenIgnores', reason: 'a ( is never closed: (a' },
    ]);
  });
});

describe('lint', () => {
  const rules = [
    rule({ tokens: ['\\w+ \\w+'] }),
    rule({ extends: 'occurrence', token: '.', max: 3, scope: ['sentence', 'raw'] }),
    rule({ extends: 'capitalization', match: '$sentence' }),
    rule({ extends: 'repetition', tokens: ['\\S'] }),
  ];
  const pieces = fc.constantFrom(
    ...'`*_[]()<>#-!|&;\\\n\r\t ~$"'.split(''),
    '<b>',
    '---\n',
    '    ',
    '1. ',
    'a',
    '\u00e9',
    '\ud83d',
  );

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('md', 'txt'), (parts, format) => {
        const text = parts.join('');
        const alerts = lint(text, rules, { format: format as 'md' });
        return alerts.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
      }),
    );
  });
});
