import { useEffect, useState } from 'preact/hooks';
import { onSiteProfilesChange, readSiteProfiles } from '../../browser/site-profiles';
import type { SiteProfile } from '../../helpdesks/define-helpdesk';

export interface TaughtProfiles {
  /** Null until the browser has told them, or where it does not. */
  readonly profiles: readonly SiteProfile[] | null;
  readonly isUnreadable: boolean;
}

/** The helpdesks that somebody taught in this browser, also when another window changes them. */
export function useTaught(): TaughtProfiles {
  const [taught, setTaught] = useState<TaughtProfiles>({ profiles: null, isUnreadable: false });
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const profiles = await readSiteProfiles().catch(() => null);
      if (!end.signal.aborted) setTaught({ profiles, isUnreadable: profiles === null });
    };
    onSiteProfilesChange(look, end.signal);
    void look();
    return () => end.abort();
  }, []);
  return taught;
}
