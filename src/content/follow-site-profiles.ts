import { onSiteProfilesChange, readSiteProfiles } from '../browser/site-profiles';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { reportFailure } from './attempt';

/**
 * Resolves to the helpdesks that somebody taught, as they are whenever they are asked for, until the signal aborts.
 * `onChange` is called when they are others. One that did not change stays the same object: drafts of its pages go on.
 */
export async function followSiteProfiles(
  onChange: () => void,
  signal: AbortSignal,
): Promise<() => readonly SiteProfile[]> {
  let profiles: readonly SiteProfile[] = [];
  const read = async () => {
    const kept = await readSiteProfiles().catch((error: unknown) => {
      reportFailure('site profiles', error);
      return profiles;
    });
    profiles = kept.map((profile) => profiles.find((known) => isSame(known, profile)) ?? profile);
  };
  const readAgain = async () => {
    await read();
    if (!signal.aborted) onChange();
  };
  // Before they are read: what changes meanwhile is heard.
  if (!signal.aborted) onSiteProfilesChange(readAgain, signal);
  await read();
  return () => profiles;
}

function isSame(one: SiteProfile, other: SiteProfile): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
