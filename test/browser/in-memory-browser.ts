type Listener = (...args: never[]) => unknown;

/** A browser event that a test can fire. */
export class FakeEvent<L extends Listener> {
  readonly #listeners = new Set<L>();

  addListener = (listener: L): void => void this.#listeners.add(listener);
  removeListener = (listener: L): void => void this.#listeners.delete(listener);
  fire = (...args: Parameters<L>): unknown[] => [...this.#listeners].map((listener) => listener(...args));
  get size(): number {
    return this.#listeners.size;
  }
}

/** One end of a port; a message arrives as a copy, in the same turn. */
export class FakePort {
  readonly onMessage = new FakeEvent<(message: unknown) => void>();
  readonly onDisconnect = new FakeEvent<() => void>();
  other: FakePort | null = null;

  constructor(readonly name: string) {}

  postMessage = (message: unknown): unknown => this.other?.onMessage.fire(structuredClone(message));

  /** As in a browser, only the other end hears of it. */
  disconnect = (): void => {
    const { other } = this;
    this.other = null;
    if (!other) return;
    other.other = null;
    other.onDisconnect.fire();
  };
}

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
}

/** As much of a browser as `src/browser/` talks to; made anew for each test. */
export function makeBrowser() {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push(`${name} ${JSON.stringify(args)}`);
      return Promise.resolve();
    };
  const runtime = {
    id: 'reply-coach' as string | undefined,
    lastError: null,
    onMessage: new FakeEvent<(message: unknown, sender: { tab?: { id: number } }) => unknown>(),
    onConnect: new FakeEvent<(port: FakePort) => void>(),
    onInstalled: new FakeEvent<(details: { reason: string }) => unknown>(),
    getURL: (path: string) => `extension://${path}`,
    sendMessage: async (message: unknown) => {
      const { onMessage } = runtime;
      if (onMessage.size === 0)
        throw new Error('Could not establish connection. Receiving end does not exist.');
      return onMessage
        .fire(structuredClone(message), { tab: { id: 5 } })
        .find((answer) => answer !== undefined);
    },
  };
  const tabs = {
    all: [] as Tab[],
    onActivated: new FakeEvent<(tab: { tabId: number; windowId: number }) => void>(),
    onUpdated: new FakeEvent<(tabId: number, change: { status?: string }, tab: Tab) => void>(),
    query: async () => tabs.all.filter(({ active, windowId }) => active && windowId === 1),
    create: note('tabs.create'),
    connect: (_tabId: number, { name }: { name: string }) => connect(name),
  };
  const connect = (name: string) => {
    const [near, far] = [new FakePort(name), new FakePort(name)];
    if (runtime.onConnect.size === 0) queueMicrotask(() => near.onDisconnect.fire());
    else queueMicrotask(() => runtime.onConnect.fire(far));
    [near.other, far.other] = [far, near];
    return near;
  };
  const kept: Record<string, unknown> = {};
  const local = {
    onChanged: new FakeEvent<(changes: object) => void>(),
    /** Null stands for all there is. */
    get: async (names: string[] | null) =>
      structuredClone(
        Object.fromEntries(Object.entries(kept).filter(([name]) => names?.includes(name) ?? true)),
      ),
    set: async (change: Record<string, unknown>) => {
      Object.assign(kept, structuredClone(change));
      local.onChanged.fire(change);
    },
    remove: async (name: string) => {
      Reflect.deleteProperty(kept, name);
      local.onChanged.fire({ [name]: {} });
    },
  };
  return {
    calls,
    runtime,
    tabs,
    storage: { local },
    windows: { getCurrent: async () => ({ id: 1 }) },
    action: { onClicked: new FakeEvent<(tab: { id?: number }) => unknown>() },
    scripting: {
      removeCSS: note('removeCSS'),
      insertCSS: note('insertCSS'),
      executeScript: (...args: unknown[]): Promise<unknown> => note('executeScript')(...args).then(() => []),
    },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    sidebarAction: { open: note('sidebarAction.open') },
    sidePanel: { open: note('sidePanel.open') } as { open: ReturnType<typeof note> } | undefined,
  };
}

/** What `webextension-polyfill` is in these tests; `reset` puts a new one into the same object. */
export const browser = makeBrowser();

export function reset(): void {
  Object.assign(browser, makeBrowser());
}
