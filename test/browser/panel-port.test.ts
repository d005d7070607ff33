import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelRequest, PanelUpdate } from '../../src/browser/panel-messages';
import { connectToTab, servePanel } from '../../src/browser/panel-port';
import { browser, FakePort, reset } from './in-memory-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./in-memory-browser')).browser }));
beforeEach(reset);

const NO_DRAFT: PanelUpdate = {
  session: null,
  optOut: null,
  closedFrame: null,
  helpdesk: null,
  teaching: null,
};
const PAUSE: PanelRequest = { command: { do: 'pause', paused: true }, revision: null };
const turn = () => new Promise((resolve) => setTimeout(resolve));

function serveWith(commands: PanelRequest[] = [], signal = new AbortController().signal, onAlone = () => {}) {
  const service = { current: () => NO_DRAFT, command: (command: PanelRequest) => commands.push(command) };
  return servePanel({ ...service, onAlone }, signal);
}

describe('the port between panel and page', () => {
  it('tells a new panel what there is, then each update', async () => {
    const push = serveWith();
    const heard: unknown[] = [];
    connectToTab(7, (update) => heard.push(update));
    await turn();
    push(NO_DRAFT);
    expect(heard).toEqual([NO_DRAFT, NO_DRAFT]);
  });

  it('carries commands to the page', async () => {
    const commands: PanelRequest[] = [];
    serveWith(commands);
    const connection = connectToTab(7, () => undefined);
    await turn();
    connection.command(PAUSE);
    expect(commands).toEqual([PAUSE]);
  });

  it('says null where nobody is there, and swallows commands from then on', async () => {
    const heard: unknown[] = [];
    const connection = connectToTab(7, (update) => heard.push(update));
    await turn();
    connection.command(PAUSE);
    expect(heard).toEqual([null]);
  });

  it('says null once when the page ends', async () => {
    const end = new AbortController();
    serveWith([], end.signal);
    const heard: unknown[] = [];
    connectToTab(7, (update) => heard.push(update));
    await turn();
    end.abort();
    expect(heard).toEqual([NO_DRAFT, null]);
    expect(browser.runtime.onConnect.size).toBe(0);
  });

  it('is silent after close', async () => {
    const push = serveWith();
    const heard: unknown[] = [];
    const connection = connectToTab(7, (update) => heard.push(update));
    await turn();
    connection.close();
    push(NO_DRAFT);
    connection.command(PAUSE);
    expect(heard).toEqual([NO_DRAFT]);
  });

  it('tells the page that the last panel is gone, but not while one is only away for a moment', async () => {
    const onAlone = vi.fn();
    serveWith([], new AbortController().signal, onAlone);
    const first = connectToTab(7, () => undefined);
    await turn();
    first.close();
    const second = connectToTab(7, () => undefined);
    await turn();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(onAlone).not.toHaveBeenCalled();
    second.close();
    await vi.waitFor(() => expect(onAlone).toHaveBeenCalled(), { timeout: 10_000 });
  });

  it('leaves ports of another name alone', () => {
    serveWith();
    const port = new FakePort('something-else');
    browser.runtime.onConnect.fire(port);
    expect(port.onMessage.size).toBe(0);
  });
});
