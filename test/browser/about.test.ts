import { beforeEach, expect, it, vi } from 'vitest';
import { aboutCoach } from '../../src/browser/about';
import { reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.7390.37 Safari/537.36';

it.each([
  [CHROME, 'Chrome 141'],
  [`${CHROME} Edg/140.0.1.2`, 'Edge 140'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
  ['Something', 'another browser'],
])('names the coach and the browser with their versions: %s', (userAgent, browser) => {
  expect(aboutCoach(userAgent)).toBe(`Reply Coach 0.1.0, ${browser}`);
});
