/** What is selected, or null while nothing is. In a shadow tree the browser shows it only to who names that tree. */
export function selectedRange(element: Element): AbstractRange | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const tree = element.getRootNode();
  if (tree.nodeType === Node.DOCUMENT_NODE) return selection.getRangeAt(0);
  // Chrome before 137 and Firefox before 142 show it to nobody: the draft is read and marked there, not written.
  return selection.getComposedRanges?.({ shadowRoots: [tree as ShadowRoot] })[0] ?? null;
}
