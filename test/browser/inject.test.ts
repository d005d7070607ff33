import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectCoach } from '../../src/browser/inject';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const COACH = { script: 'content.js', css: '::highlight(rc-1) {}' };

describe('injectCoach', () => {
  it('puts in the sheet first and once, then the script into the top frame', async () => {
    expect(await injectCoach(3, COACH)).toBe(true);
    expect(browser.calls).toEqual([
      'removeCSS [{"target":{"tabId":3,"allFrames":true},"css":"::highlight(rc-1) {}","origin":"USER"}]',
      'insertCSS [{"target":{"tabId":3,"allFrames":true},"css":"::highlight(rc-1) {}","origin":"USER"}]',
      'executeScript [{"target":{"tabId":3},"files":["content.js"]}]',
    ]);
  });

  it('tries again when the tab is not open to the extension yet', async () => {
    const { insertCSS } = browser.scripting;
    browser.scripting.insertCSS = () => {
      browser.scripting.insertCSS = insertCSS;
      return Promise.reject(new Error('must request permission to access the respective host'));
    };
    expect(await injectCoach(3, COACH)).toBe(true);
    expect(browser.calls.slice(1)).toHaveLength(3);
  });

  it('says false on a page that no extension may touch', async () => {
    browser.scripting.insertCSS = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    expect(await injectCoach(3, COACH)).toBe(false);
  });
});
