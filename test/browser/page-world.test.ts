import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceInPage } from '../../src/browser/page-world';
import type { Sender } from '../../src/browser/sender';
import { defineEngine, type WordChange } from '../../src/page-world/define-engine';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const PAGE: Sender = { tabId: 3, frameId: 0, documentId: null, isOwnPage: false };
const POINT = { path: [1, 0], offset: 3 };
const CHANGE: WordChange = { frames: [], start: POINT, end: POINT, words: 'soon', text: 'today' };
const engine = defineEngine({ id: 'known', replace: ({ words }) => words === 'soon' });
const replace = replaceInPage([engine]);

/** Runs the function as the browser would: from its source, with a copy of what it is given. */
function runInPage(): void {
  const executeScript = ({ func, args }: { func: (change: WordChange) => boolean; args: [WordChange] }) => {
    const run = new Function(`return (${func.toString()})(...arguments)`) as typeof func;
    return Promise.resolve([{ result: run(...structuredClone(args)) }]);
  };
  Object.assign(browser.scripting, { executeScript });
}

describe('replaceInPage', () => {
  it('asks the engine in the world of the page that asks, in its top frame', async () => {
    expect(await replace({ engine: 'known', change: CHANGE }, PAGE)).toBe(false);
    expect(browser.calls).toEqual([
      `executeScript ${JSON.stringify([{ target: { tabId: 3, frameIds: [0] }, world: 'MAIN', args: [CHANGE] }])}`,
    ]);
  });

  it('tells what the engine says', async () => {
    runInPage();
    expect(await replace({ engine: 'known', change: CHANGE }, PAGE)).toBe(true);
    expect(await replace({ engine: 'known', change: { ...CHANGE, words: 'later' } }, PAGE)).toBe(false);
  });

  it('asks the very document, where the browser names it', async () => {
    await replace({ engine: 'known', change: CHANGE }, { ...PAGE, documentId: 'd1' });
    expect(browser.calls[0]).toContain('"target":{"tabId":3,"documentIds":["d1"]}');
  });

  it('runs nothing for an engine that it does not know, or for what is no coached page', async () => {
    runInPage();
    for (const other of [{ tabId: undefined }, { frameId: null }, { isOwnPage: true }])
      expect(await replace({ engine: 'known', change: CHANGE }, { ...PAGE, ...other })).toBe(false);
    expect(await replace({ engine: 'other', change: CHANGE }, PAGE)).toBe(false);
  });

  it('says false on a page that no extension may touch', async () => {
    browser.scripting.executeScript = () => Promise.reject(new Error('must request permission'));
    expect(await replace({ engine: 'known', change: CHANGE }, PAGE)).toBe(false);
  });
});
