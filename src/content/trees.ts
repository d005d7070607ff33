import { openRootsIn, type Tree } from '../helpdesks/trees';

/**
 * A tree and, within each other, the open shadow roots in it and the documents of its frames that the selector matches.
 * A frame that is hidden or of another origin has none.
 */
export function treesOf(tree: Tree, frameSelector: string | undefined): Tree[] {
  const inner = [...openRootsIn(tree), ...documentsOfFrames(tree, frameSelector)];
  return [tree, ...inner.flatMap((one) => treesOf(one, frameSelector))];
}

/** The element with focus, also inside open shadow roots and frames of the same origin. */
export function focusedElement({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inner = activeElement?.shadowRoot ?? (activeElement as HTMLIFrameElement | null)?.contentDocument;
  return (inner && focusedElement(inner)) ?? activeElement;
}

function documentsOfFrames(tree: Tree, selector: string | undefined): Document[] {
  if (selector === undefined) return [];
  const frames = [...tree.querySelectorAll<HTMLIFrameElement>(selector)];
  return frames.flatMap((frame) => (frame.checkVisibility() && frame.contentDocument) || []);
}
