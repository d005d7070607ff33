/** The part of an element that its scrolling ancestors and the window leave to be seen; empty where there is none. */
export function visibleRect(element: Element): DOMRect {
  const view = element.ownerDocument.defaultView ?? window;
  let seen = intersect(element.getBoundingClientRect(), new DOMRect(0, 0, view.innerWidth, view.innerHeight));
  let inner = element;
  while (inner.parentElement && getComputedStyle(inner).position !== 'fixed') {
    inner = inner.parentElement;
    if (getComputedStyle(inner).overflow !== 'visible' && inner !== element.ownerDocument.documentElement) {
      seen = intersect(seen, inner.getBoundingClientRect());
    }
  }
  return seen;
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
