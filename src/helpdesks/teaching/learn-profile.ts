import type { SiteProfile } from '../define-helpdesk';
import type { Lesson, LessonGap } from './lesson';

export interface Learned {
  /** Null without a reply box: nothing can be read then. */
  readonly profile: SiteProfile | null;
  readonly gaps: readonly LessonGap[];
}

/**
 * The profile of a helpdesk from what was pointed at on one of its pages. Each selector was tried on that page; what did
 * not prove right is left out and told as a gap.
 */
export function learnProfile(_lesson: Lesson, _page: Document): Learned {
  return { profile: null, gaps: ['composer', 'messages', 'sides', 'mode', 'send'] };
}
