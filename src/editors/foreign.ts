/**
 * What an engine shows inside its editable only while the agent writes there, and never sends: the line of CKEditor 4
 * that offers a new paragraph where the pointer is, and the place where it hides a selection.
 */
const FOREIGN = 'span:has(> [data-cke-magic-line]), [data-cke-magic-line], [data-cke-temp]';

/** True for a node that is no part of the draft around it. */
export function isForeign(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(FOREIGN) != null;
}
