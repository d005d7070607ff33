import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/engine/text/parse';
import { grammar } from '../../../src/packs/en/grammar';

function maskedIn(source: string): [string, string][] {
  return parseText(source).masked.map(({ kind, start, end }) => [kind, source.slice(start, end)]);
}

describe('out of scope', () => {
  it.each([
    ['quoted lines', 'Hi\n> you failed\nBye', [['quote', '> you failed']]],
    [
      'nested quotes',
      '>> a\n  > b',
      [
        ['quote', '>> a'],
        ['quote', '  > b'],
      ],
    ],
    [
      'the line above a quoted mail',
      'On 3 May 2026, Ana wrote:\n> a',
      [
        ['quote', 'On 3 May 2026, Ana wrote:'],
        ['quote', '> a'],
      ],
    ],
    [
      'an original message',
      'Hi\n----- Original Message -----\na\nb',
      [['quote', '----- Original Message -----\na\nb']],
    ],
    ['fenced code', 'Run\n```\nnpm !!\n```\nthen', [['code', '```\nnpm !!\n```']]],
    ['a fence that is still open', 'Run\n~~~\nnpm !!', [['code', '~~~\nnpm !!']]],
    ['inline code', 'Use `{{name}}` here', [['code', '`{{name}}`']]],
    [
      'links without the full stop behind them',
      'See https://example.com/a?b=1, or www.example.com.',
      [
        ['link', 'https://example.com/a?b=1'],
        ['link', 'www.example.com'],
      ],
    ],
    ['mail addresses', 'Write to <help@example.com>.', [['link', 'help@example.com']]],
    ['the signature', 'Bye\n-- \nTom\nALWAYS HERE', [['signature', '-- \nTom\nALWAYS HERE']]],
    ['the signature behind a no-break space', 'Bye\n--\u00a0\nTom', [['signature', '--\u00a0\nTom']]],
  ])('%s', (_, source, expected) => {
    expect(maskedIn(source)).toEqual(expected);
  });

  it.each([
    ['a greater-than sign in a sentence', 'It is 3 > 2'],
    ['a dash that opens a remark', '-- and then it broke'],
    ['somebody who wrote on a day without a date', 'On the label you wrote:\nfragile'],
    ['a lone backtick', 'The ` key is stuck'],
  ])('not %s', (_, source) => {
    expect(maskedIn(source)).toEqual([]);
  });

  it('leaves a template field inside a link to the rules', () => {
    expect(parseText('https://example.com/{{id}}').scope.trim()).toBe('{{id}}');
  });

  it('blanks all but line breaks', () => {
    expect(parseText('a\n```\nb\n```').scope).toBe('a\n   \n \n   ');
  });
});

describe('what stands under a signed name', () => {
  const scopeOf = (source: string) => parseText(source, grammar).scope.replace(/ +$/gm, '').trimEnd();
  const BODY = 'Your parcel left today.\n\n';

  it.each([
    ['a company and a legal notice', 'Kind regards,\nTom Baker', '\nNORTHWIND LTD\n\nTHIS IS CONFIDENTIAL'],
    ['a title', 'Best,\nTom', '\nCustomer Care'],
    ['a footer above a quoted mail', 'Regards\n\nTom', '\nNORTHWIND LTD\n\n> where is it?'],
  ])('is out of scope: %s', (_what, signed, footer) => {
    expect(scopeOf(BODY + signed + footer)).toBe(BODY + signed);
  });

  it.each([
    ['a question', 'Regards,\nTom\n\nWhich colour is it?'],
    ['a postscript', "Regards,\nTom\n\nPS: I've attached the label."],
    ['a template field', 'Regards,\nTom\n[COMPANY NAME]'],
    ['thanks that go on', 'Thank you!\n\nMonday\nwe are closed.'],
    ['a name that is none', 'Thanks\nplease wait\nuntil Monday.'],
  ])('is read where it is part of the message: %s', (_what, text) => {
    expect(scopeOf(BODY + text)).toBe(BODY + text);
  });

  it('is read where nothing stands above the closing', () => {
    expect(scopeOf('Thanks,\nAna\n\nYour parcel left today.')).toContain('parcel');
  });
});
