import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectCoach } from '../../src/browser/inject';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const isRefused = () => Promise.reject(new Error('must request permission to access the respective host'));

describe('injectCoach', () => {
  it('puts the script into the top frame', async () => {
    expect(await injectCoach(3, 'content.js')).toBe(true);
    expect(browser.calls).toEqual(['executeScript [{"target":{"tabId":3},"files":["content.js"]}]']);
  });

  it('tries again when the tab is not open to the extension yet', async () => {
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = () => {
      browser.scripting.executeScript = executeScript;
      return isRefused();
    };
    expect(await injectCoach(3, 'content.js')).toBe(true);
    expect(browser.calls).toHaveLength(1);
  });

  it('says false on a page that no extension may touch', async () => {
    browser.scripting.executeScript = isRefused;
    expect(await injectCoach(3, 'content.js')).toBe(false);
  });
});
