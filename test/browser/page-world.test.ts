import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceInPage } from '../../src/browser/page-world';
import { defineEngine, type WordChange } from '../../src/page-world/define-engine';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

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
    expect(await replace({ engine: 'known', change: CHANGE }, 3)).toBe(false);
    expect(browser.calls).toEqual([
      `executeScript ${JSON.stringify([{ target: { tabId: 3, frameIds: [0] }, world: 'MAIN', args: [CHANGE] }])}`,
    ]);
  });

  it('tells what the engine says', async () => {
    runInPage();
    expect(await replace({ engine: 'known', change: CHANGE }, 3)).toBe(true);
    expect(await replace({ engine: 'known', change: { ...CHANGE, words: 'later' } }, 3)).toBe(false);
  });

  it('runs nothing for an engine that it does not know, or for what is in no tab', async () => {
    runInPage();
    expect(await replace({ engine: 'other', change: CHANGE }, 3)).toBe(false);
    expect(await replace({ engine: 'known', change: CHANGE }, undefined)).toBe(false);
  });

  it('says false on a page that no extension may touch', async () => {
    browser.scripting.executeScript = () => Promise.reject(new Error('must request permission'));
    expect(await replace({ engine: 'known', change: CHANGE }, 3)).toBe(false);
  });
});
