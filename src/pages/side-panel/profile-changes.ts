import { removeSiteProfile, saveSiteProfile } from '../../browser/site-profiles';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';

/** A profile that is added, removed, or put in the place of another one. */
export interface ProfileChange {
  readonly before: SiteProfile | null;
  readonly after: SiteProfile | null;
}

/** Rejects where the browser does not keep it. Nothing is removed before all that is new is kept. */
export async function keepChanges(changes: readonly ProfileChange[]): Promise<void> {
  const kept = changes.flatMap(({ after }) => after ?? []);
  for (const profile of kept) await saveSiteProfile(profile);
  const gone = changes.flatMap(({ before }) => before ?? []);
  for (const { id } of gone) if (!kept.some((profile) => profile.id === id)) await removeSiteProfile(id);
}

export function undoOf(changes: readonly ProfileChange[]): ProfileChange[] {
  return changes.map(({ before, after }) => ({ before: after, after: before }));
}

/** What a file brings to those that are there. */
export function toImport(profiles: readonly SiteProfile[], taught: readonly SiteProfile[]): ProfileChange[] {
  return profiles.map((after) => ({ before: taught.find(({ id }) => id === after.id) ?? null, after }));
}

export function isSameProfile(one: SiteProfile | null, other: SiteProfile | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
