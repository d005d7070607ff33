import browser from 'webextension-polyfill';

/** Chrome's and Edge's side panel; the polyfill's types do not know it, Firefox has a sidebar instead. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the panel beside a tab. Call it in the click's own turn, with nothing awaited before it: both
 * browsers refuse it otherwise.
 */
export function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
}

/** Calls back with the tab in front when the toolbar button (or its key) was used there. */
export function onToolbarClick(callback: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) return callback(id);
  });
}

/** Calls back with the active tab of the panel's own window, now, on each switch and when its page changes. */
export async function followActiveTab(onTab: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const onActivated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) onTab(tab.tabId);
  };
  const onUpdated = (
    tabId: number,
    change: { status?: string | undefined },
    tab: { active: boolean; windowId?: number | undefined },
  ) => {
    if (tab.active && tab.windowId === windowId && change.status !== undefined) onTab(tabId);
  };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  if (active?.id !== undefined) onTab(active.id);
}

/** Calls back with the same tab each time its page changes: for a panel that is told which tab is its own. */
export function followTab(tabId: number, onTab: (tabId: number) => void, signal: AbortSignal): void {
  const onUpdated = (updated: number, change: { status?: string | undefined }) => {
    if (updated === tabId && change.status !== undefined) onTab(tabId);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
  onTab(tabId);
}
