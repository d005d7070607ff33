import { describe, expect, it } from 'vitest';
import { findHelpdesk } from '../../src/helpdesks/find-helpdesk';
import { fitsPattern } from '../../src/helpdesks/match-pattern';

describe('the helpdesk of an address', () => {
  it.each([
    ['chrome-extension://abcdef/src/pages/demo/index.html?ticket=late-order', 'demo'],
    ['moz-extension://1111-2222/src/pages/demo/index.html', 'demo'],
    ['https://desk.example.com/tickets/7', 'generic'],
    ['not an address', 'generic'],
  ])('%s is %s', (address, id) => {
    expect(findHelpdesk({ location: { href: address } as Location }).id).toBe(id);
  });
});

describe('a match pattern', () => {
  it.each([
    ['*://desk.example.com/*', 'http://desk.example.com/'],
    ['https://*.example.com/tickets/*', 'https://example.com/tickets/'],
    ['https://*.example.com/tickets/*', 'https://eu.desk.example.com/tickets/7?tab=all'],
    ['https://*/a/*/edit', 'https://example.org/a/b/c/edit'],
    ['https://desk.example.com:8443/*', 'https://desk.example.com:8443/x'],
    ['https://example.com/*a*a', 'https://example.com/aa'],
  ])('%s fits %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(true);
  });

  it.each([
    ['https://desk.example.com/*', 'http://desk.example.com/'],
    ['https://*.example.com/*', 'https://notexample.com/'],
    ['https://*.example.com/*', 'https://elsewhere.example.org/?x=.example.com/'],
    ['https://example.com/tickets/*', 'https://example.com/settings?next=/tickets/1'],
    ['https://example.com/a*a', 'https://example.com/a'],
    ['https://example.com/exact', 'https://example.com/exactly'],
    ['example.com', 'https://example.com/'],
    ['https://example.com/*', 'nothing like an address'],
  ])('%s does not fit %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(false);
  });
});
