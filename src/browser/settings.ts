import browser from 'webextension-polyfill';
import type { Site } from './sites';

/** What an agent has set in this browser. It holds no word of a ticket or a draft. */
export interface Settings {
  /** A reply with a stop is asked about once before it is sent. */
  readonly holdsSends: boolean;
  /** Sites whose drafts ask writing assistants to stay away, and where the agent wants the coach all the same. */
  readonly sitesDespiteOptOut: readonly Site[];
}

const DEFAULTS: Settings = { holdsSends: true, sitesDespiteOptOut: [] };

type Check = (value: unknown) => boolean;
const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  holdsSends: (value) => typeof value === 'boolean',
  sitesDespiteOptOut: (value) =>
    Array.isArray(value) && value.every((site: unknown) => typeof site === 'string'),
};

/** What is not set, or is no value of its setting, is as if the agent had never set it. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(Object.keys(DEFAULTS));
  const valid = Object.entries(CHECKS).filter(([name, fits]) => fits(kept[name]));
  return { ...DEFAULTS, ...Object.fromEntries(valid.map(([name]) => [name, kept[name]])) };
}

/** Each setting is kept by itself, so that two windows that change two of them lose neither. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back after a setting changed, in this window or another, until the signal aborts. */
export function onSettingsChange(callback: () => unknown, signal: AbortSignal): void {
  // Kept, because a page that outlives its extension cannot ask for it again.
  const { onChanged } = browser.storage.local;
  const changed = () => void callback();
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed));
}
