/** The frames around an element, the innermost first; only such of the same origin can be seen. */
export function framesAround(element: Element): HTMLElement[] {
  const frame = frameOf(element.ownerDocument);
  return frame ? [frame, ...framesAround(frame)] : [];
}

/** What stands for an element in the outermost page: itself, or the frame that it is in. */
export function standInOf(element: HTMLElement): HTMLElement {
  return framesAround(element).at(-1) ?? element;
}

/** The frame that shows a document. */
export function frameOf(document: Document): HTMLElement | null {
  return (document.defaultView?.frameElement as HTMLElement | null) ?? null;
}

/** Where a box in the window of a document is in the window of the outermost page, also where it cannot be seen there. */
export function toPage(box: DOMRect, from: Document): DOMRect {
  const frame = frameOf(from);
  if (!frame) return box;
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  const left = outer.left + (frame.clientLeft + parseFloat(paddingLeft) + box.left) * scale;
  const top = outer.top + (frame.clientTop + parseFloat(paddingTop) + box.top) * scale;
  return toPage(new DOMRect(left, top, box.width * scale, box.height * scale), frame.ownerDocument);
}
