import type { DismissScope, Finding } from '../engine/types';

export interface FindingCardProps {
  finding: Finding;
  /** The words the finding is about, or null for something absent. */
  words: string | null;
  /** The customer's words that show why, in order. */
  evidence: readonly string[];
  onFix(fix: number): void;
  onDismiss(scope: DismissScope): void;
  /** Left out where there is no place to show (the card in the page stands at its place already). */
  onJump?(): void;
}
