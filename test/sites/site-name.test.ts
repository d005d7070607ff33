import { expect, it } from 'vitest';
import { siteName } from '../../src/pages/side-panel/site-name';

it.each([
  ['https://desk.example.com/*', 'desk.example.com'],
  ['http://desk.example.com/*', 'http://desk.example.com'],
  ['https://*.example.com/*', 'example.com and all below it'],
  ['*://desk.example.com/*', 'desk.example.com'],
  ['https://*/*', 'every https site'],
  ['*://*/*', 'every site'],
  ['<all_urls>', 'every site'],
])('%s is called %s', (site, name) => {
  expect(siteName(site)).toBe(name);
});
