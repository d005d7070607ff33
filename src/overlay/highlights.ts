import type { Editor } from '../editors/define-editor';
import type { Severity } from '../engine/types';
import type { Painter } from './painter';
import type { PlacedFinding } from './pick-painted';
import { seenInPage } from './visible-rect';

/** The page can read these names, so they tell a look and nothing else. Styles: `highlights.css`. */
const NAMES: Readonly<Record<Severity, string>> = { stop: 'rc-1', warn: 'rc-2', hint: 'rc-3' };

export const highlightNames = Object.values(NAMES);

type HighlightWindow = Window & typeof globalThis;

interface Marked {
  readonly ranges: readonly Range[];
  /** What the ranges hold when they are painted. */
  readonly words: string;
}

/**
 * Paints by the CSS Custom Highlight API. The ranges are live: they move with the words while the agent types,
 * and are taken away the moment they hold other words.
 */
export function highlightPainter(editor: Editor, signal: AbortSignal): Painter {
  const { ownerDocument: page } = editor.element;
  const view = page.defaultView ?? window;
  const painted = new Map<PlacedFinding, Marked>();
  const remove = (finding: PlacedFinding, { ranges }: Marked) => {
    removeRanges(view, NAMES[finding.severity], ranges);
    painted.delete(finding);
  };
  const clear = () => painted.forEach((marked, finding) => remove(finding, marked));
  signal.addEventListener('abort', clear);
  return {
    paint(findings) {
      clear();
      for (const finding of findings) {
        const ranges = editor.ranges(finding) ?? [];
        addRanges(view, NAMES[finding.severity], ranges);
        painted.set(finding, { ranges, words: wordsIn(ranges) });
      }
    },
    rects: (finding) => {
      const ranges = painted.get(finding)?.ranges ?? [];
      return seenInPage(
        ranges.flatMap((range) => [...range.getClientRects()]),
        page,
      );
    },
    scrollTo: (finding) =>
      painted.get(finding)?.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    changed() {
      for (const [finding, marked] of painted)
        if (wordsIn(marked.ranges) !== marked.words) remove(finding, marked);
    },
    moved: () => undefined,
  };
}

function wordsIn(ranges: readonly Range[]): string {
  return ranges.map(String).join('\n');
}

/** Several drafts of one page share a highlight. */
function addRanges(view: HighlightWindow, name: string, ranges: readonly Range[]): void {
  const { highlights } = view.CSS;
  const highlight = highlights.get(name) ?? new view.Highlight();
  for (const range of ranges) highlight.add(range);
  if (highlight.size > 0) highlights.set(name, highlight);
}

function removeRanges(view: HighlightWindow, name: string, ranges: readonly Range[]): void {
  const { highlights } = view.CSS;
  const highlight = highlights.get(name);
  for (const range of ranges) highlight?.delete(range);
  if (highlight?.size === 0) highlights.delete(name);
}
