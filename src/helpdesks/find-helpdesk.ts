import type { Helpdesk, SiteProfile } from './define-helpdesk';
import generic from './generic';
import { helpdesks } from './index';
import { closenessOf } from './match-pattern';
import { findAll } from './select';
import { toHelpdesk } from './taught-helpdesk';
import { isBearable } from './try-profile';

/**
 * The helpdesk that a page belongs to by its address and what is on it, or the one for pages that no profile knows. One
 * that somebody taught goes before those that are built in, the one that names the address most closely first; with the
 * id of a built-in one it stands in its place, on all of its pages.
 */
export function findHelpdesk(page: Document, taught: readonly SiteProfile[] = []): Helpdesk {
  const { href } = page.location;
  const usable = withoutGeneric(taught);
  const fitting = usable
    .map((profile) => ({ profile, closeness: closest(profile, href) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness || marks(other.profile) - marks(one.profile));
  const own = fitting.find(({ profile }) => isBearable(profile, page) && isMarked(profile, page));
  if (own) return toHelpdesk(own.profile);
  const isReplaced = (helpdesk: Helpdesk) => usable.some(({ id }) => id === helpdesk.id);
  return (
    helpdesks.find(
      (helpdesk) => !isReplaced(helpdesk) && closest(helpdesk, href) > 0 && isMarked(helpdesk, page),
    ) ?? generic
  );
}

/** The helpdesk of an id, for a part of its page that cannot see the address. */
export function helpdeskOf(id: string, taught: readonly SiteProfile[] = []): Helpdesk {
  const own = withoutGeneric(taught).find((profile) => profile.id === id);
  return own ? toHelpdesk(own) : (helpdesks.find((helpdesk) => helpdesk.id === id) ?? generic);
}

/** What stands for "no helpdesk" is nobody's to replace. */
function withoutGeneric(taught: readonly SiteProfile[]): SiteProfile[] {
  return taught.filter(({ id }) => id !== generic.id);
}

function closest({ matches }: SiteProfile, address: string): number {
  return Math.max(0, ...matches.map((pattern) => closenessOf(pattern, address)));
}

function marks({ fingerprint }: SiteProfile): number {
  return fingerprint === undefined ? 0 : 1;
}

function isMarked({ fingerprint }: SiteProfile, page: Document): boolean {
  return fingerprint === undefined || findAll(page, fingerprint).length > 0;
}
