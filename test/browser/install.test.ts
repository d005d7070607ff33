import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAfterFirstInstall } from '../../src/browser/install';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

async function install(reason: string, installType: string): Promise<string[]> {
  browser.management.getSelf = async () => ({ installType });
  openAfterFirstInstall('demo.html');
  await Promise.all(browser.runtime.onInstalled.fire({ reason }));
  return browser.calls;
}

describe('openAfterFirstInstall', () => {
  it('opens the page after the first installation from a store', async () => {
    expect(await install('install', 'normal')).toEqual(['tabs.create [{"url":"extension://demo.html"}]']);
  });

  it('opens nothing after an update', async () => {
    expect(await install('update', 'normal')).toEqual([]);
  });

  it('opens nothing by itself in a development copy', async () => {
    expect(await install('install', 'development')).toEqual([]);
  });
});
