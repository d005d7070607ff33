import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followActiveTab, followTab, onToolbarClick, openPanel } from '../../src/browser/panel';
import { browser, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const tab = (id: number, windowId = 1, active = true) => ({ id, windowId, active });

describe('openPanel', () => {
  it('opens the side panel where there is one', async () => {
    await openPanel(3);
    expect(browser.calls).toEqual(['sidePanel.open [{"tabId":3}]']);
  });

  it('opens the sidebar elsewhere', async () => {
    browser.sidePanel = undefined;
    await openPanel(3);
    expect(browser.calls).toEqual(['sidebarAction.open []']);
  });

  it('is called in the turn of the click', () => {
    onToolbarClick(async (tabId) => openPanel(tabId));
    browser.action.onClicked.fire({ id: 4 });
    expect(browser.calls).toEqual(['sidePanel.open [{"tabId":4}]']);
  });
});

describe('followActiveTab', () => {
  it('tells the tab in front of its own window, each switch and each change of the page', async () => {
    browser.tabs.all = [tab(1), tab(2, 1, false), tab(9, 2)];
    const seen: number[] = [];
    await followActiveTab((tabId) => seen.push(tabId), new AbortController().signal);
    browser.tabs.onActivated.fire({ tabId: 2, windowId: 1 });
    browser.tabs.onActivated.fire({ tabId: 8, windowId: 2 });
    browser.tabs.onUpdated.fire(2, { status: 'complete' }, tab(2));
    browser.tabs.onUpdated.fire(2, {}, tab(2));
    browser.tabs.onUpdated.fire(1, { status: 'complete' }, tab(1, 1, false));
    expect(seen).toEqual([1, 2, 2]);
  });

  it('ends with its signal, also while it is starting', async () => {
    const end = new AbortController();
    browser.tabs.all = [tab(1)];
    const seen: number[] = [];
    const started = followActiveTab((tabId) => seen.push(tabId), end.signal);
    end.abort();
    await started;
    expect([seen, browser.tabs.onActivated.size, browser.tabs.onUpdated.size]).toEqual([[], 0, 0]);
  });
});

describe('followTab', () => {
  it('keeps to one tab', () => {
    const end = new AbortController();
    const seen: number[] = [];
    followTab(3, (tabId) => seen.push(tabId), end.signal);
    browser.tabs.onUpdated.fire(3, { status: 'complete' }, tab(3));
    browser.tabs.onUpdated.fire(4, { status: 'complete' }, tab(4));
    end.abort();
    expect([seen, browser.tabs.onUpdated.size]).toEqual([[3, 3], 0]);
  });
});
