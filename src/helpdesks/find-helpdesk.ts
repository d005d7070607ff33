import type { Helpdesk } from './define-helpdesk';
import generic from './generic';
import { helpdesks } from './index';
import { fitsPattern } from './match-pattern';

/** The helpdesk whose pages have this address, or the one for pages that no profile knows. */
export function findHelpdesk(address: string): Helpdesk {
  return helpdesks.find(({ matches }) => matches.some((pattern) => fitsPattern(pattern, address))) ?? generic;
}
