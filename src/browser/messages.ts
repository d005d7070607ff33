import browser from 'webextension-polyfill';
import type { DismissScope } from '../engine/types';
import type { SessionState } from './session-state';

/** One-off messages between extension parts: request in, reply out. Reports go to the panel over a port (`panel-port.ts`). */
export interface Messages {
  /** A coached page started or ended a session: a panel that is open looks again. */
  sessionsChanged(request: Record<string, never>): void;
}

/** What the panel asks of the session behind its port. `finding` is an index into `SessionState.shown`. */
export type PanelCommand =
  | { do: 'jump'; finding: number }
  | { do: 'jump-to-ask'; ask: number }
  | { do: 'fix'; finding: number; fix: number }
  | { do: 'undo-fix' }
  | { do: 'dismiss'; finding: number; scope: DismissScope }
  | { do: 'restore'; dismissal: string }
  | { do: 'pause'; paused: boolean };

/** What the session tells the panel. `null`: no draft is open on this page. */
export type PanelUpdate = { session: SessionState | null };

type Name = keyof Messages;
type Request<N extends Name> = Parameters<Messages[N]>[0];
type Reply<N extends Name> = Promise<ReturnType<Messages[N]>>;
export type Handlers = { [N in Name]: (request: Request<N>) => Reply<N> };

export function send<N extends Name>(name: N, request: Request<N>): Reply<N> {
  return browser.runtime.sendMessage({ name, request }) as Reply<N>;
}
