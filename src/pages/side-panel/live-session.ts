import { useEffect, useRef, useState } from 'preact/hooks';
import { serve } from '../../browser/messages';
import type { PanelCommand, PanelUpdate } from '../../browser/panel-messages';
import { followActiveTab, followTab } from '../../browser/panel';
import { connectToTab, type TabConnection } from '../../browser/panel-port';
import { KeptTeaching } from './kept-teaching';

export interface LiveSession {
  /** Null where no coach runs in the tab. */
  update: PanelUpdate | null;
  command(command: PanelCommand): void;
}

/** What the coach in a tab says: in the given tab, or in the one in front (`null`). */
export function useLiveSession(tabId: number | null): LiveSession {
  const [update, setUpdate] = useState<PanelUpdate | null>(null);
  const connection = useRef<TabConnection | null>(null);
  const [teaching] = useState(() => new KeptTeaching());
  useEffect(() => {
    const end = new AbortController();
    let current: number | null = null;
    // What is shown stays until the new port answers, so that looking again does not flicker.
    const connect = (tab: number) => {
      current = tab;
      connection.current?.close();
      connection.current = connectToTab(tab, (update) => {
        teaching.onUpdate(update);
        setUpdate(update);
      });
      const kept = teaching.onConnect();
      if (kept) connection.current.command({ command: { do: 'preview', profile: kept }, revision: null });
    };
    if (tabId === null) void followActiveTab(connect, end.signal);
    else followTab(tabId, connect, end.signal);
    // A page that was silent when the panel came may have started its coach since.
    serve(
      {
        sessionsChanged: async (_, { tabId: from }) => {
          if (from !== undefined && from === current) connect(from);
        },
      },
      end.signal,
    );
    return () => {
      end.abort();
      connection.current?.close();
    };
  }, [tabId, teaching]);
  // The state that is on the screen: what the page says meanwhile is another.
  const revision = update?.session?.revision ?? null;
  return { update, command: (command) => connection.current?.command({ command, revision }) };
}
