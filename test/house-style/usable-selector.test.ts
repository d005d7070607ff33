import { expect, it } from 'vitest';
import { isUsableSelector } from '../../src/house-style/usable-selector';

// Without a browser only the outline of a selector can be looked at; in the panel the browser decides.
it.each([
  '#reply',
  ':scope > .message',
  'a[href*="?id=1"], [title="a, b)"]',
  '.message:has(> [data-x="{"]):not(.note, .bot *)',
  'h2 + *',
  String.raw`[id="a\"b"], .a\:b`,
])('%s can be used', (selector) => {
  expect(isUsableSelector(selector)).toBe(true);
});

it.each([
  '',
  ' ',
  '.message,',
  ', .message',
  '.message > ',
  'form:has(',
  '[data-x',
  '[data-x="a]',
  '.a)',
  '.a([)]',
  '.message { color: red }',
  ':is('.repeat(9) + '.a' + ')'.repeat(9),
  '.a'.repeat(2500),
  ':has(.a)'.repeat(41),
])('%s cannot', (selector) => {
  expect(isUsableSelector(selector)).toBe(false);
});
