import type { Helpdesk } from './define-helpdesk';
import generic from './generic';
import { helpdesks } from './index';
import { fitsPattern } from './match-pattern';
import { findAll } from './select';

/** The helpdesk that a page belongs to by its address and what is on it, or the one for pages that no profile knows. */
export function findHelpdesk(page: Document): Helpdesk {
  return helpdesks.find((helpdesk) => isPageOf(helpdesk, page)) ?? generic;
}

/** The helpdesk of an id, for a part of its page that cannot see the address. */
export function helpdeskOf(id: string): Helpdesk {
  return helpdesks.find((helpdesk) => helpdesk.id === id) ?? generic;
}

function isPageOf({ matches, fingerprint }: Helpdesk, page: Document): boolean {
  return (
    matches.some((pattern) => fitsPattern(pattern, page.location.href)) &&
    (fingerprint === undefined || findAll(page, fingerprint).length > 0)
  );
}
