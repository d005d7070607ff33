import type { Helpdesk } from './define-helpdesk';
import generic from './generic';
import { helpdesks } from './index';
import { fitsPattern } from './match-pattern';

/** The helpdesk that a page belongs to by its address, or the one for pages that no profile knows. */
export function findHelpdesk({ location }: Pick<Document, 'location'>): Helpdesk {
  return (
    helpdesks.find(({ matches }) => matches.some((pattern) => fitsPattern(pattern, location.href))) ?? generic
  );
}
