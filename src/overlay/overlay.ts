import type { DismissScope, Finding } from '../engine/types';
import type { Editor } from '../editors/define-editor';

/** What an agent may choose in the page. `finding` is one of those last shown. */
export interface OverlayActions {
  /** The customer's words behind a finding, in order; empty where there are none. */
  evidence(finding: Finding): readonly string[];
  /** Resolves to false where the words had changed and nothing was written. */
  fix(finding: Finding, fix: number): Promise<boolean>;
  dismiss(finding: Finding, scope: DismissScope): void;
}

/** The in-page layer over one draft: highlights, the card and the mark. */
export interface Overlay {
  /** Paints the findings; nothing for a note or while paused (`null`). `openAsks` counts questions without an answer. */
  show(findings: readonly Finding[] | null, openAsks: number): void;
  /** Opens the card at a finding and scrolls its words into view. */
  reveal(finding: Finding): void;
  /** Opens the card at a finding of which a fix was not written, for its words to be copied. */
  refuse(finding: Finding, fix: number): void;
  /**
   * Asks what to do about these before the reply is sent; `send` sends it, and returns false where it cannot. Throws where
   * the question cannot be seen.
   */
  askBeforeSending(stops: readonly Finding[], send: () => boolean): void;
  /** Takes the question away, if it is open. */
  closeQuestion(): void;
}

export type OpenOverlay = (editor: Editor, actions: OverlayActions, signal: AbortSignal) => Overlay;
