import type { Author, ComposerMode } from '../engine/types';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import type { LessonGap, LessonPart } from '../helpdesks/teaching/lesson';

/** What the panel shows while somebody teaches the coach the helpdesk of a page. Nothing of it is kept but the profile. */
export interface TeachingState {
  /** What is to be pointed at in the page now. */
  readonly pointing: LessonPart | null;
  /** How many of each were pointed at. */
  readonly shown: Readonly<Record<LessonPart, number>>;
  /** The page was seen while it wrote a note; `none`: there are no notes. */
  readonly note: 'shown' | 'none' | null;
  /** What was learned so far; null where a reply box is missing. */
  readonly profile: SiteProfile | null;
  readonly gaps: readonly LessonGap[];
  /** What the profile reads of this page; null without one. */
  readonly reading: TaughtReading | null;
}

export interface TaughtReading {
  /** Null where no reply box of the helpdesk is open in the page. */
  readonly mode: ComposerMode | null;
  readonly messages: readonly TaughtMessage[];
  readonly customer: string | null;
}

export interface TaughtMessage {
  readonly from: Author;
  /** The first words; null where they cannot be read. */
  readonly start: string | null;
}
