import type { Painter } from './painter';
import type { PlacedFinding } from './pick-painted';

export interface WordRects {
  /** The finding whose words are at a point of the window. */
  findAt(findings: readonly PlacedFinding[], x: number, y: number): PlacedFinding | null;
  /** Things moved: the next question measures anew. */
  forget(): void;
}

/** Remembers where the painted words are, so that a moving pointer forces no layout. */
export function wordRects(painter: Painter): WordRects {
  let known = new Map<PlacedFinding, readonly DOMRect[]>();
  const rectsOf = (finding: PlacedFinding) => {
    const rects = known.get(finding) ?? painter.rects(finding);
    known.set(finding, rects);
    return rects;
  };
  return {
    findAt: (findings, x, y) =>
      findings.find((finding) => rectsOf(finding).some((rect) => holds(rect, x, y))) ?? null,
    forget() {
      known = new Map();
    },
  };
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
