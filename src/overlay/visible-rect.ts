import { frameOf, toPage } from './page-place';

/**
 * The part of an element that its scrolling ancestors, the frames around it and the window leave to be seen, in the
 * window of the outermost page; empty where there is none.
 */
export function visibleRect(element: Element): DOMRect {
  const { ownerDocument: page } = element;
  const view = page.defaultView ?? window;
  let seen = intersect(element.getBoundingClientRect(), new DOMRect(0, 0, view.innerWidth, view.innerHeight));
  let inner = element;
  while (getComputedStyle(inner).position !== 'fixed') {
    const outer = parentOf(inner);
    if (!outer) break;
    inner = outer;
    if (getComputedStyle(inner).overflow !== 'visible' && inner !== page.documentElement) {
      seen = intersect(seen, inner.getBoundingClientRect());
    }
  }
  const frame = frameOf(page);
  return frame ? intersect(toPage(seen, page), visibleRect(frame)) : seen;
}

/** The element around this one as it is laid out: a host is around its shadow root, a slot around what it shows. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : element.parentElement;
}

/** Boxes in the window of a document as the outermost page shows them: what its frame does not show is cut off. */
export function seenInPage(boxes: readonly DOMRect[], from: Document): DOMRect[] {
  const frame = frameOf(from);
  if (!frame) return [...boxes];
  const seen = visibleRect(frame);
  return boxes
    .map((box) => intersect(toPage(box, from), seen))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Width and height are 0 where the two do not meet. */
export function intersect(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.max(0, Math.min(one.right, other.right) - left);
  const height = Math.max(0, Math.min(one.bottom, other.bottom) - top);
  return new DOMRect(left, top, width, height);
}

export function isSame(one: DOMRect, other: DOMRect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
