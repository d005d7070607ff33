import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, send, serve } from '../../src/browser/messages';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

describe('serve', () => {
  it('looks the handler up by name and tells it the sender', async () => {
    const seen: unknown[] = [];
    serve({ sessionsChanged: async (request, sender) => void seen.push(request, sender.tabId) });
    await send('sessionsChanged', {});
    expect(seen).toEqual([{}, 5]);
  });

  it('leaves what is not ours to other listeners', () => {
    serve({ sessionsChanged: async () => undefined });
    const sender = { tab: { id: 5 } };
    for (const foreign of ['ping', null, 7, { type: 'x' }, { name: 'unheardOf', request: {} }]) {
      expect(browser.runtime.onMessage.fire(foreign, sender)).toEqual([undefined]);
    }
  });

  it('lets a rejection travel back', async () => {
    serve({ sessionsChanged: () => Promise.reject(new Error('no room')) });
    await expect(send('sessionsChanged', {})).rejects.toThrow('no room');
  });

  it('ends with its signal', () => {
    const end = new AbortController();
    serve({ sessionsChanged: async () => undefined }, end.signal);
    end.abort();
    expect(browser.runtime.onMessage.size).toBe(0);
  });
});

describe('announce', () => {
  it('does not mind that nobody listens', async () => {
    await expect(announce('sessionsChanged', {})).resolves.toBeUndefined();
  });

  it('still tells what else went wrong', async () => {
    serve({ sessionsChanged: () => Promise.reject(new Error('no room')) });
    await expect(announce('sessionsChanged', {})).rejects.toThrow('no room');
  });
});
