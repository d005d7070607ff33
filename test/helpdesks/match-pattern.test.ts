import { describe, expect, it } from 'vitest';
import { closenessOf, fitsPattern, isPattern } from '../../src/helpdesks/match-pattern';

describe('a match pattern', () => {
  it.each([
    ['*://desk.example.com/*', 'http://desk.example.com/'],
    ['https://*.example.com/tickets/*', 'https://example.com/tickets/'],
    ['https://*.example.com/tickets/*', 'https://eu.desk.example.com/tickets/7?tab=all'],
    ['https://*/a/*/edit', 'https://example.org/a/b/c/edit'],
    ['https://desk.example.com:8443/*', 'https://desk.example.com:8443/x'],
    ['https://example.com/*a*a', 'https://example.com/aa'],
    ['https://example.com/*Ticket/Update.html', 'https://example.com/Ticket/Update.html?id=1'],
    ['https://example.com/*Ticket/Update.html', 'https://example.com/rt/Ticket/Update.html?id=1'],
    ['https://example.com/desk?ticket=*', 'https://example.com/desk?ticket=7'],
  ])('%s fits %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(true);
  });

  it.each([
    ['https://desk.example.com/*', 'http://desk.example.com/'],
    ['https://*.example.com/*', 'https://notexample.com/'],
    ['https://*.example.com/*', 'https://elsewhere.example.org/?x=.example.com/'],
    ['https://example.com/tickets/*', 'https://example.com/settings?next=/tickets/1'],
    ['https://example.com/*Ticket/Update.html', 'https://example.com/login?next=/Ticket/Update.html'],
    ['https://example.com/desk?ticket=*', 'https://example.com/desk'],
    ['https://example.com/a*a', 'https://example.com/a'],
    ['https://example.com/exact', 'https://example.com/exactly'],
    ['example.com', 'https://example.com/'],
    ['https://example.com/*', 'nothing like an address'],
  ])('%s does not fit %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(false);
  });

  it.each(['https://desk.example.com/*', '*://*/*', 'http://*.example.com:81/a?b=*', 'https://[::1]/'])(
    '%s is well formed',
    (pattern) => {
      expect(isPattern(pattern)).toBe(true);
    },
  );

  it.each([
    '',
    'desk.example.com/*',
    'https://desk.example.com',
    'https:///x',
    'https://a.*/x',
    'https://a b/x',
  ])('%s is not well formed', (pattern) => {
    expect(isPattern(pattern)).toBe(false);
  });

  it('names an address more closely the more of its host, and then of its path, it has', () => {
    const inOrder = [
      'https://desk.example.com/tickets/*',
      '*://desk.example.com/*',
      'https://*.desk.example.com/tickets/*',
      'https://*.example.com/tickets/*/edit',
      'https://*.example.com/*',
      '*://*/tickets/*',
      '*://*/*',
      'https://other.example.com/tickets/*',
    ];
    const address = 'https://desk.example.com/tickets/7/edit';
    const closeness = inOrder.map((pattern) => closenessOf(pattern, address));
    expect(closeness).toEqual([...new Set(closeness)].sort((one, other) => other - one));
    expect(closeness.at(-1)).toBe(0);
  });
});
