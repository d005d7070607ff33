import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettingsChange, readSettings, type Settings } from '../../browser/settings';

export interface KeptSettings {
  /** Null until the browser has told them, or where it does not. */
  readonly settings: Settings | null;
  /** What the browser did not do, if it failed. */
  readonly failed: 'unreadable' | 'unkept' | null;
  change(change: Partial<Settings>): void;
}

/** What the agent has set, also when another window changes it. */
export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState<KeptSettings['failed']>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const read = await readSettings().catch(() => null);
      if (end.signal.aborted) return;
      setSettings(read);
      setFailed(read ? null : 'unreadable');
    };
    onSettingsChange(look, end.signal);
    void look();
    return () => end.abort();
  }, []);
  const change = (change: Partial<Settings>) => void changeSettings(change).catch(() => setFailed('unkept'));
  return { settings, failed, change };
}
