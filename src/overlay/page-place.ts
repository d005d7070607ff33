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
  const { left, top, scale } = contentOf(frame);
  const outer = new DOMRect(
    left + box.left * scale,
    top + box.top * scale,
    box.width * scale,
    box.height * scale,
  );
  return toPage(outer, frame.ownerDocument);
}

/** Where a point in the window around a frame is in the window of the frame. */
export function fromPage(x: number, y: number, frame: HTMLElement): { x: number; y: number } {
  const { left, top, scale } = contentOf(frame);
  return { x: (x - left) / scale, y: (y - top) / scale };
}

/** Where the window of a frame begins in the window around it, and how much larger it is shown there. */
function contentOf(frame: HTMLElement): { left: number; top: number; scale: number } {
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  return {
    left: outer.left + (frame.clientLeft + parseFloat(paddingLeft)) * scale,
    top: outer.top + (frame.clientTop + parseFloat(paddingTop)) * scale,
    scale,
  };
}
