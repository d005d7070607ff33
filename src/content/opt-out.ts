import { siteOf } from '../browser/sites';
import { changeSettings, readSettings, type Settings } from '../browser/settings';

/** Whether the agent wants the coach on the site of an address, where its drafts ask assistants to stay away. */
export function isOptOutOverridden({ sitesDespiteOptOut }: Settings, address: string): boolean {
  const site = siteOf(address);
  return site !== null && sitesDespiteOptOut.includes(site);
}

/** Remembers what the agent wants for the site of an address, in all its tabs. */
export async function overrideOptOut(address: string, isOn: boolean): Promise<void> {
  const site = siteOf(address);
  if (site === null) return;
  const { sitesDespiteOptOut } = await readSettings();
  const others = sitesDespiteOptOut.filter((other) => other !== site);
  await changeSettings({ sitesDespiteOptOut: isOn ? [...others, site] : others });
}
