import { expect, it, vi } from 'vitest';
import { siteOf } from '../../src/browser/sites';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));

it.each([
  ['https://desk.example.com/ticket/7?new#reply', 'https://desk.example.com/*'],
  ['http://desk.example.com:8080/', 'http://desk.example.com/*'],
  ['https://agent:secret@desk.example.com/', 'https://desk.example.com/*'],
  ['about:blank', null],
  ['chrome://version/', null],
  ['file:///home/ticket.html', null],
  ['', null],
])('%j is on the site %j', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
