import type { ElsewhereState, SessionState } from './session-state';
import type { DraftRequest, PanelUpdate } from './panel-messages';
import type { ComposerMode, Conversation, Guessed, Unseen } from '../engine/types';

/** What the coach in a frame of another origin must know of the page around it. It carries no script and no address. */
export interface FrameBrief {
  /** Id of the helpdesk that the page belongs to. */
  readonly helpdesk: string;
  readonly ticket: {
    readonly conversation: Omit<Conversation, 'draft'>;
    readonly title: string | null;
    readonly mode: ComposerMode;
    readonly unseen: Unseen[];
    readonly guessed: Guessed;
  };
  readonly elsewhere: ElsewhereState;
  readonly isPaused: boolean;
  /** The page asks so around the frame. */
  readonly asksToStayAway: boolean;
  readonly isOptOutOverridden: boolean;
}

/** From the coach in a frame of another origin to the coach of its page. */
export type FrameMessage =
  /** `place` counts frames from the page inwards, as `window[0]` does. */
  | { say: 'here'; place: readonly number[] }
  | { say: 'update'; update: FrameUpdate }
  | { say: 'show-message'; message: number }
  | { say: 'read-again' };

/** What the panel is to show of a frame's draft. */
export type FrameUpdate = Pick<PanelUpdate, 'optOut'> & { session: SessionState | null };

/** From the coach of a page to the coaches in its frames of other origins. */
export type PageMessage =
  /** Null: nothing is coached there (any more). */
  | { say: 'brief'; brief: FrameBrief | null }
  | { say: 'run'; request: DraftRequest }
  | { say: 'who-is-there' };
