import { beforeEach, expect, it, vi } from 'vitest';
import { toSender } from '../../src/browser/sender';
import { reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

it('tells the extension’s own pages from those of a site', () => {
  const isOwnPage = (url: string) => toSender({ url }).isOwnPage;
  expect(isOwnPage('extension://panel.html')).toBe(true);
  expect(isOwnPage('https://desk.example.com/?from=extension://panel.html')).toBe(false);
  expect(toSender({}).isOwnPage).toBe(false);
});
