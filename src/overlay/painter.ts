import type { PlacedFinding } from './pick-painted';

/** Draws lines under words of a draft, without a node or an attribute in its editor. */
export interface Painter {
  /** Paints these in the place of all that was painted. */
  paint(findings: readonly PlacedFinding[]): void;
  /** Where the finding's words are in the window of the page, line by line; empty where they are not painted or not seen. */
  rects(finding: PlacedFinding): DOMRect[];
  /** Brings painted words into view. */
  scrollTo(finding: PlacedFinding): void;
  /** The draft changed and was not read yet. */
  changed(): void;
  /** The editor moved or has another size. */
  moved(): void;
}
