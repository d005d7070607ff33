import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveHighlightSheet } from '../../src/browser/highlight-sheet';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const SHEET = JSON.stringify([{ target: { tabId: 3, allFrames: true }, css: 'x {}', origin: 'USER' }]);
const { showHighlights, hideHighlights } = serveHighlightSheet('x {}');

describe('the highlight sheet', () => {
  it('goes into all frames of the tab once, however often it is asked for', async () => {
    await showHighlights({}, 3);
    await showHighlights({}, 3);
    const once = [`removeCSS ${SHEET}`, `insertCSS ${SHEET}`];
    expect(browser.calls).toEqual([...once, ...once]);
  });

  it('is taken away', async () => {
    await hideHighlights({}, 3);
    expect(browser.calls).toEqual([`removeCSS ${SHEET}`]);
  });

  it('is missing without an error where it is refused', async () => {
    browser.scripting.insertCSS = () => Promise.reject(new Error('Cannot access contents of the page'));
    expect(await showHighlights({}, 3)).toBeUndefined();
    expect(await showHighlights({}, undefined)).toBeUndefined();
  });
});
