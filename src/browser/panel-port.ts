import browser, { type Runtime } from 'webextension-polyfill';
import type { PanelRequest, PanelUpdate } from './panel-messages';

const PORT = 'panel';
/** Milliseconds. A panel that looks at its page again is away for a moment. */
const AWAY = 1000;

/** The panel's end. */
export interface TabConnection {
  command(request: PanelRequest): void;
  close(): void;
}

/** What the coached page brings to `servePanel`. */
export interface PanelService {
  /** What a panel that has just connected is told. */
  current(): PanelUpdate;
  command(request: PanelRequest): void;
  /** The last panel was closed, or shows another tab. */
  onAlone(): void;
}

/**
 * Connects a panel to the coached page in a tab. `onUpdate` hears each update, and `null` once when there is
 * no coach in that tab (any more); it is not called after `close`.
 */
export function connectToTab(tabId: number, onUpdate: (update: PanelUpdate | null) => void): TabConnection {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  let open = true;
  port.onMessage.addListener((update) => {
    if (open) onUpdate(update as PanelUpdate);
  });
  port.onDisconnect.addListener(() => {
    // Reading the error tells the browser that "nobody is there" was expected.
    void browser.runtime.lastError;
    if (open) onUpdate(null);
    open = false;
  });
  return {
    command: (request) => {
      if (open) port.postMessage(request);
    },
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}

/** The page's end, until the signal aborts. Returns the function that tells every connected panel. */
export function servePanel(service: PanelService, signal: AbortSignal): (update: PanelUpdate) => void {
  const panels = new Set<Runtime.Port>();
  const onGone = (port: Runtime.Port) => {
    panels.delete(port);
    setTimeout(() => panels.size === 0 && service.onAlone(), AWAY);
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== PORT) return;
    panels.add(port);
    port.onDisconnect.addListener(() => onGone(port));
    port.onMessage.addListener((request) => service.command(request as PanelRequest));
    port.postMessage(service.current());
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of panels) port.disconnect();
    panels.clear();
  });
  return (update) => {
    for (const port of panels) port.postMessage(update);
  };
}
