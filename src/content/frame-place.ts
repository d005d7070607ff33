/**
 * Where the window of a frame is, counted from the outermost page inwards: which of its frames, which of that one's, and
 * so on. Both sides may count, whatever the origins, and the page learns nothing of it. Null for a frame in a shadow
 * root, which no window counts.
 */
export function placeOf(frame: Window): number[] | null {
  if (frame.parent === frame) return [];
  const outer = placeOf(frame.parent);
  const index = framesOf(frame.parent).indexOf(frame);
  return outer && index >= 0 ? [...outer, index] : null;
}

/** The element by which the page shows the frame at a place, or the frame around it. */
export function frameAt(page: Document, [index]: readonly number[]): HTMLIFrameElement | null {
  const { defaultView: view } = page;
  const frame = view && index !== undefined ? framesOf(view)[index] : undefined;
  const elements = [...page.querySelectorAll('iframe')];
  return elements.find(({ contentWindow }) => frame !== undefined && contentWindow === frame) ?? null;
}

function framesOf(view: Window): Window[] {
  return Array.from({ length: view.length }, (_, index) => view[index]!);
}
