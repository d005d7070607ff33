import type { DismissScope } from '../engine/types';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import type { LessonPart } from '../helpdesks/teaching/lesson';
import type { SessionState } from './session-state';
import type { Site } from './sites';
import type { TeachingState } from './teaching-state';

/** What the panel asks of the page behind its port. */
export type PanelCommand = DraftCommand | TeachCommand;

/** About the draft in front. `finding` is an index into `SessionState.shown`. */
export type DraftCommand =
  | { do: 'jump'; finding: number }
  | { do: 'jump-to-ask'; ask: number }
  | { do: 'fix'; finding: number; fix: number }
  | { do: 'undo-fix' }
  | { do: 'dismiss'; finding: number; scope: DismissScope }
  | { do: 'restore'; dismissal: string }
  | { do: 'read-again' }
  | { do: 'pause'; paused: boolean }
  | { do: 'override-opt-out'; isOn: boolean };

/** About teaching the coach the helpdesk of the page. The first of them begins it. */
export type TeachCommand =
  | { do: 'point-at'; what: LessonPart }
  /** Forgets what was pointed at. */
  | { do: 'unpoint'; what: LessonPart }
  /** What the page writes now; `none`: it knows no notes. */
  | { do: 'show-mode'; mode: 'reply' | 'note' | 'none' }
  /** Shows what a profile reads of the page, where it is one of its pages; null: no more. */
  | { do: 'preview'; profile: SiteProfile | null }
  | { do: 'stop-teaching' };

/** A command, and the revision of the state that the agent saw when they gave it; null where no draft was shown. */
export interface PanelRequest {
  command: PanelCommand;
  revision: number | null;
}

/** The same for the draft in front. */
export interface DraftRequest extends PanelRequest {
  command: DraftCommand;
}

/** The draft in front asks writing assistants to stay away: it is left alone, or the agent wants the coach all the same. */
export type OptOut = 'honoured' | 'overridden' | null;

/** What the page tells the panel of the draft in front. */
export interface PanelUpdate {
  /** Null where no draft is open, or none that the coach may read. */
  session: SessionState | null;
  optOut: OptOut;
  /** Focus is in a frame of another origin that the coach may not enter. */
  closedFrame: ClosedFrame | null;
  /** Name of the helpdesk, or null on a page that no profile knows. */
  helpdesk: string | null;
  /** Null while nobody teaches the coach the helpdesk of the page. */
  teaching: TeachingState | null;
}

export interface ClosedFrame {
  /** Null where allowing a site would not help: the page itself has sealed it off. */
  site: Site | null;
}
