import type { Editor } from '../editors/define-editor';
import type { Severity } from '../engine/types';
import type { Painter } from './painter';
import type { PlacedFinding } from './pick-painted';

/** The page can read these names, so they tell a look and nothing else. Styles: `highlights.css`. */
const NAMES: Readonly<Record<Severity, string>> = { stop: 'rc-1', warn: 'rc-2', hint: 'rc-3' };

type HighlightWindow = Window & typeof globalThis;

/** Paints by the CSS Custom Highlight API. The ranges are live: they move with the words while the agent types. */
export function highlightPainter(editor: Editor, signal: AbortSignal): Painter {
  const view = (editor.element.ownerDocument.defaultView ?? window) as HighlightWindow;
  let painted = new Map<PlacedFinding, readonly Range[]>();
  const clear = () => {
    for (const [{ severity }, ranges] of painted) removeRanges(view, NAMES[severity], ranges);
    painted = new Map();
  };
  signal.addEventListener('abort', clear);
  return {
    paint(findings) {
      clear();
      for (const finding of findings) painted.set(finding, editor.ranges(finding) ?? []);
      for (const [{ severity }, ranges] of painted) addRanges(view, NAMES[severity], ranges);
    },
    rects: (finding) => (painted.get(finding) ?? []).flatMap((range) => [...range.getClientRects()]),
    scrollTo: (finding) =>
      painted.get(finding)?.[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    changed: () => undefined,
    moved: () => undefined,
  };
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
