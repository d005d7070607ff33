import type { SessionState } from '../../browser/session-state';

/** A draft with what the coach says about it, in a tab or pasted. */
export type CoachedDraft = Pick<SessionState, 'conversation' | 'shown' | 'dismissed' | 'lastFix'>;
