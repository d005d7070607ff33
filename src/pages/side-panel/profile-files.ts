import type { SiteProfile } from '../../helpdesks/define-helpdesk';
import type { SiteProfilesRead } from '../../house-style/read-site-profiles';

// Loaded when they are asked for: the panel is opened often and profiles are edited seldom.

export async function readProfiles(text: string): Promise<SiteProfilesRead> {
  const { readSiteProfiles } = await import('../../house-style/read-site-profiles');
  return readSiteProfiles(text);
}

export async function writeProfiles(profiles: readonly SiteProfile[]): Promise<string> {
  const { writeSiteProfiles } = await import('../../house-style/write-site-profiles');
  return writeSiteProfiles(profiles);
}

/** Those that can be mended: not what stands for pages that no profile knows. */
export async function listBuiltIn(): Promise<readonly SiteProfile[]> {
  const { helpdesks } = await import('../../helpdesks/index');
  const known = helpdesks.filter(({ matches }) => matches.length > 0);
  return known.sort((one, other) => one.name.localeCompare(other.name));
}

export function fileNameOf({ id }: SiteProfile): string {
  return `reply-coach-${id}.yaml`;
}

/** Puts a file into the browser's downloads. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  link.click();
  // Not at once: the browser begins to read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
