import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveHighlightSheet } from '../../src/browser/highlight-sheet';
import type { Sender } from '../../src/browser/sender';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const PAGE: Sender = { tabId: 3, frameId: 0, documentId: null, isOwnPage: false };
const SHEET = JSON.stringify([{ target: { tabId: 3, allFrames: true }, css: 'x {}', origin: 'USER' }]);
const { showHighlights, hideHighlights } = serveHighlightSheet('x {}');

describe('the highlight sheet', () => {
  it('goes into all frames of the tab once, however often it is asked for', async () => {
    await showHighlights({}, PAGE);
    await showHighlights({}, PAGE);
    const once = [`removeCSS ${SHEET}`, `insertCSS ${SHEET}`];
    expect(browser.calls).toEqual([...once, ...once]);
  });

  it('is taken away', async () => {
    await hideHighlights({}, PAGE);
    expect(browser.calls).toEqual([`removeCSS ${SHEET}`]);
  });

  it('is asked for by a coached page only', async () => {
    for (const other of [{ frameId: null }, { isOwnPage: true }]) {
      await showHighlights({}, { ...PAGE, ...other });
      await hideHighlights({}, { ...PAGE, ...other });
    }
    expect(browser.calls).toEqual([]);
  });

  it('comes into a frame of another origin, and stays as long as the page has it', async () => {
    await showHighlights({}, { ...PAGE, frameId: 4 });
    await hideHighlights({}, { ...PAGE, frameId: 4 });
    expect(browser.calls).toEqual([`removeCSS ${SHEET}`, `insertCSS ${SHEET}`]);
  });

  it('is missing without an error where it is refused', async () => {
    browser.scripting.insertCSS = () => Promise.reject(new Error('Cannot access contents of the page'));
    expect(await showHighlights({}, PAGE)).toBeUndefined();
    expect(await showHighlights({}, { ...PAGE, tabId: undefined })).toBeUndefined();
  });
});
