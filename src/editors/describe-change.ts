import type { NodePath, TextPoint, WordChange } from '../page-world/define-engine';

/**
 * A range between two text nodes and its new text, as data that finds the same place from the page's world.
 * Null where a node lies in no document (behind a shadow root).
 */
export function describeChange(range: Range, text: string): WordChange | null {
  const start = describePoint(range.startContainer, range.startOffset);
  const end = describePoint(range.endContainer, range.endOffset);
  const frames = describeFrames(range.startContainer.ownerDocument);
  return start && end && frames ? { frames, start, end, words: String(range), text } : null;
}

function describePoint(node: Node, offset: number): TextPoint | null {
  const path = pathOf(node);
  return path && { path, offset };
}

/** From the outermost page inwards. */
function describeFrames(page: Document | null): NodePath[] | null {
  const frame = page?.defaultView?.frameElement;
  if (!frame) return [];
  const outer = describeFrames(frame.ownerDocument);
  const path = pathOf(frame);
  return outer && path && [...outer, path];
}

function pathOf(node: Node): NodePath | null {
  const parent = node.parentNode;
  if (!parent) return node.nodeType === Node.DOCUMENT_NODE ? [] : null;
  const path = pathOf(parent);
  return path && [...path, [...parent.childNodes].indexOf(node as ChildNode)];
}
