import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange, readSettings, type Settings } from '../../browser/settings';

/** What the agent has set, also when another window changes it; null until the browser has told. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const read = await readSettings();
      if (!end.signal.aborted) setSettings(read);
    };
    onSettingsChange(look, end.signal);
    void look();
    return () => end.abort();
  }, []);
  return settings;
}
