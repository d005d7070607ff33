/**
 * The page and, within each other, the documents of its frames that the selector matches. A frame that is hidden or of
 * another origin has none.
 */
export function documentsOf(page: Document, frameSelector: string | undefined): Document[] {
  if (frameSelector === undefined) return [page];
  const frames = [...page.querySelectorAll<HTMLIFrameElement>(frameSelector)];
  const inner = frames.flatMap((frame) => (frame.checkVisibility() && frame.contentDocument) || []);
  return [page, ...inner.flatMap((document) => documentsOf(document, frameSelector))];
}

/** The element with focus, also inside frames of the same origin. */
export function focusedElement({ activeElement }: Document): Element | null {
  const inner = (activeElement as HTMLIFrameElement | null)?.contentDocument;
  return inner ? focusedElement(inner) : activeElement;
}
