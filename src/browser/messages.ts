import browser, { type Runtime } from 'webextension-polyfill';
import type { WordChange } from '../page-world/define-engine';
import type { FrameMessage, PageMessage } from './frame-messages';
import { untilHeard } from './heard';
import { type Sender, toSender } from './sender';

/** One-off messages between extension parts: request in, reply out. Reports go to the panel over a port (`panel-port.ts`). */
export interface Messages {
  /** A coached page started or ended a session: a panel that is open looks again. */
  sessionsChanged(request: Record<string, never>): void;
  /** The panel wants the coach in a tab of an allowed site. False: no extension may run there. */
  startCoach(request: { tabId: number }): boolean;
  /** A page that was left and is shown again: whether its site is allowed. */
  mayStay(request: { address: string }): boolean;
  /** To a page: the coach may not stay on pages of `sites`, match patterns, unless one of `left` covers them. */
  sitesWithdrawn(request: { sites: readonly string[]; left: readonly string[] }): void;
  /** To a page, from the panel: what somebody needs to find out why the coach sees nothing there. It holds no word of a ticket. */
  diagnose(request: Record<string, never>): string;
  /** Writes a change in the world of the page that asks. False: nothing was written. */
  replaceInPage(request: { engine: string; change: WordChange }): boolean;
  /** A document of the page that asks shows highlights from now on. */
  showHighlights(request: Record<string, never>): void;
  /** The page that asks shows no highlights any more. */
  hideHighlights(request: Record<string, never>): void;
  /** From a frame of another origin, for the coach of its page. The background passes it on as `frameSays`. */
  tellPage(request: FrameMessage): void;
  frameSays(request: { frame: number; message: FrameMessage }): void;
  /** From the coach of a page, for one of its frames or for all (`null`). The background passes it on as `pageSays`. */
  tellFrames(request: { frame: number | null; message: PageMessage }): void;
  pageSays(request: PageMessage): void;
}

type Name = keyof Messages;
type Request<N extends Name> = Parameters<Messages[N]>[0];
type Reply<N extends Name> = Promise<ReturnType<Messages[N]>>;
export type Handlers = { [N in Name]: (request: Request<N>, sender: Sender) => Reply<N> };

/** Rejects with what the handler rejected with, or where no part of the extension listens. */
export function send<N extends Name>(name: N, request: Request<N>): Reply<N> {
  return browser.runtime.sendMessage({ name, request });
}

/** `send` to the coach of one tab. */
export function sendTo<N extends Name>(tabId: number, name: N, request: Request<N>): Reply<N> {
  return browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
}

/** `send` to whoever happens to be open: that nobody listens is no error. */
export async function announce<N extends Name>(name: N, request: Request<N>): Promise<void> {
  await untilHeard(send(name, request));
}

/** `announce` to the coach of one tab. */
export async function announceTo<N extends Name>(tabId: number, name: N, request: Request<N>): Promise<void> {
  await untilHeard(browser.tabs.sendMessage(tabId, { name, request }));
}

/** The mirror of `send`, until the signal aborts. What is not ours, or has no handler here, is left to other listeners. */
export function serve(handlers: Partial<Handlers>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    isMessage(message) ? answer(handlers, message, toSender(sender)) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

interface Message<N extends Name> {
  name: N;
  request: Request<N>;
}

function answer<N extends Name>(
  handlers: Partial<Handlers>,
  { name, request }: Message<N>,
  sender: Sender,
): Reply<N> | undefined {
  return handlers[name]?.(request, sender);
}

function isMessage(message: unknown): message is Message<Name> {
  return typeof message === 'object' && message !== null && 'name' in message && 'request' in message;
}
