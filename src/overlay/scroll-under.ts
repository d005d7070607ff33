/** CSS pixels that a line of a wheel stands for. */
const LINE = 16;

/** What the wheel would have scrolled if nothing of ours lay over the page. `under` is what lies below the pointer. */
export function scrollUnder(under: Element | null, wheel: WheelEvent): void {
  const scale = wheel.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
  const [left, top] = [wheel.deltaX * scale, wheel.deltaY * scale];
  for (let at = under; at; at = outerOf(at)) {
    const before = [at.scrollLeft, at.scrollTop];
    if (canScroll(at)) at.scrollBy({ left, top, behavior: 'instant' });
    if (at.scrollLeft !== before[0] || at.scrollTop !== before[1]) return;
  }
}

function canScroll(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return true;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}

function outerOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  if ('host' in tree) return (tree as ShadowRoot).host;
  return (element.ownerDocument.defaultView?.frameElement as Element | null) ?? null;
}
