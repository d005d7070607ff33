import { onSettingsChange, readSettings, type Settings } from '../browser/settings';
import { reportFailure } from './attempt';

/** Where the browser does not tell what the agent has set, the coach stays out of the way. */
const UNKNOWN: Settings = { holdsSends: false, sitesDespiteOptOut: [] };

/**
 * Resolves to what the agent has set, as it is whenever it is asked for, until the signal aborts. `onChange` is called
 * when it is another.
 */
export async function followSettings(onChange: () => void, signal: AbortSignal): Promise<() => Settings> {
  let settings = UNKNOWN;
  const read = async () => {
    settings = await readSettings().catch((error: unknown) => {
      reportFailure('settings', error);
      return UNKNOWN;
    });
  };
  const readAgain = async () => {
    await read();
    if (!signal.aborted) onChange();
  };
  // Before they are read: what changes meanwhile is heard.
  if (!signal.aborted) onSettingsChange(readAgain, signal);
  await read();
  return () => settings;
}
