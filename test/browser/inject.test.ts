import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectCoach } from '../../src/browser/inject';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const isRefused = () => Promise.reject(new Error('must request permission to access the respective host'));

describe('injectCoach', () => {
  it('puts the script into the top frame, and into those of other origins that it may enter', async () => {
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = async (injection: unknown) => {
      await executeScript(injection);
      const answers = [true, false, true].map((result, frameId) => ({ frameId, result }));
      return (injection as { func?: unknown }).func ? answers : [];
    };
    expect(await injectCoach(3, 'content.js')).toBe(true);
    expect(browser.calls).toEqual([
      'executeScript [{"target":{"tabId":3},"files":["content.js"]}]',
      'executeScript [{"target":{"tabId":3,"allFrames":true}}]',
      'executeScript [{"target":{"tabId":3,"frameIds":[2]},"files":["content.js"]}]',
    ]);
  });

  it('tries again when the tab is not open to the extension yet', async () => {
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = () => {
      browser.scripting.executeScript = executeScript;
      return isRefused();
    };
    expect(await injectCoach(3, 'content.js')).toBe(true);
    expect(browser.calls[0]).toContain('content.js');
  });

  it('says false on a page that no extension may touch', async () => {
    browser.scripting.executeScript = isRefused;
    expect(await injectCoach(3, 'content.js')).toBe(false);
  });
});
