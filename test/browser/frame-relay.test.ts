import { beforeEach, describe, expect, it, vi } from 'vitest';
import { relayFrames } from '../../src/browser/frame-relay';
import type { Sender } from '../../src/browser/sender';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));

const sent: unknown[][] = [];
beforeEach(() => {
  reset();
  sent.length = 0;
  Object.assign(browser.tabs, { sendMessage: async (...message: unknown[]) => void sent.push(message) });
});

const PAGE: Sender = { tabId: 3, frameId: 0, documentId: null, isOwnPage: false };
const FRAME: Sender = { ...PAGE, frameId: 7 };
const HERE = { say: 'here', place: [1] } as const;
const WHO = { say: 'who-is-there' } as const;

describe('messages between a page and its frames', () => {
  it('go from a frame to the page of its tab, with its number', async () => {
    await relayFrames.tellPage(HERE, FRAME);
    expect(sent).toEqual([[3, { name: 'frameSays', request: { frame: 7, message: HERE } }, { frameId: 0 }]]);
  });

  it('go from a page to one of its frames, or to all', async () => {
    await relayFrames.tellFrames({ frame: 7, message: WHO }, PAGE);
    await relayFrames.tellFrames({ frame: null, message: WHO }, PAGE);
    expect(sent).toEqual([
      [3, { name: 'pageSays', request: WHO }, { frameId: 7 }],
      [3, { name: 'pageSays', request: WHO }, {}],
    ]);
  });

  it('go no other way', async () => {
    await relayFrames.tellPage(HERE, PAGE);
    await relayFrames.tellFrames({ frame: null, message: WHO }, FRAME);
    for (const other of [{ tabId: undefined }, { isOwnPage: true }, { frameId: null }]) {
      await relayFrames.tellPage(HERE, { ...FRAME, ...other });
      await relayFrames.tellFrames({ frame: 7, message: WHO }, { ...PAGE, ...other });
    }
    expect(sent).toEqual([]);
  });
});
