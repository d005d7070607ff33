import { visibleRect } from './visible-rect';

/** Space between the composer and the mark, in CSS pixels. */
const GAP = 4;

/** What must stay reachable and readable: whatever takes a press or shows a picture. */
const TAKEN = [
  ...[
    'a',
    'button',
    'input',
    'select',
    'textarea',
    'label',
    'summary',
    'img',
    'svg',
    'video',
    'canvas',
    'iframe',
  ],
  ...[
    '[role="button"]',
    '[role="link"]',
    '[role="tab"]',
    '[role="menuitem"]',
    '[tabindex]',
    '[contenteditable]',
  ],
].join(',');

export interface Size {
  width: number;
  height: number;
}

/**
 * A place beside the composer where a box of this size covers no text, no picture and no control, or null.
 * Asks the page what lies there, so it forces a layout: call it when things have come to rest.
 */
export function findFreeSpot(composer: Element, size: Size): DOMRect | null {
  const seen = visibleRect(composer);
  if (seen.width < size.width || seen.height < size.height) return null;
  return spotsAround(seen, size).find((spot) => isFree(composer, spot)) ?? null;
}

/** Below, above, right and left of the composer, each at its end before its start. */
function spotsAround(around: DOMRect, { width, height }: Size): DOMRect[] {
  const [below, above] = [around.bottom + GAP, around.top - height - GAP];
  const [right, left] = [around.right + GAP, around.left - width - GAP];
  const [toEnd, toStart] = [around.right - width, around.left];
  const [toBottom, toTop] = [around.bottom - height, around.top];
  const corners = [
    [toEnd, below],
    [toEnd, above],
    [right, toBottom],
    [right, toTop],
    [left, toBottom],
    [left, toTop],
    [toStart, below],
    [toStart, above],
  ];
  return corners.map(([x = 0, y = 0]) => new DOMRect(x, y, width, height));
}

function isFree(composer: Element, spot: DOMRect): boolean {
  const page = composer.ownerDocument;
  const view = page.defaultView ?? window;
  const fits =
    spot.left >= 0 && spot.top >= 0 && spot.right <= view.innerWidth && spot.bottom <= view.innerHeight;
  if (!fits) return false;
  const under = new Set(pointsIn(spot).flatMap(([x, y]) => elementAt(page, x, y) ?? []));
  return [...under].every((element) => !isTaken(element) && !hasTextIn(element, spot));
}

/** Also in open shadow roots: from outside, the whole of one is nothing but its host. */
function elementAt(tree: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = tree.elementFromPoint(x, y);
  const inner = element?.shadowRoot;
  return inner && inner !== tree ? (elementAt(inner, x, y) ?? element) : element;
}

/** Corners, middles and centre: controls are larger than half of the mark. */
function pointsIn({ left, top, width, height }: DOMRect): [number, number][] {
  const steps = [0.02, 0.5, 0.98];
  return steps.flatMap((x) => steps.map((y): [number, number] => [left + x * width, top + y * height]));
}

function isTaken(element: Element): boolean {
  const taken = element.closest(TAKEN);
  if (taken !== null) return !taken.matches('body, html, main, dialog, [role="dialog"]');
  const tree = element.getRootNode();
  return 'host' in tree && isTaken((tree as ShadowRoot).host);
}

function hasTextIn(element: Element, spot: DOMRect): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((child) => {
    if (child.nodeType !== Node.TEXT_NODE || child.nodeValue?.trim() === '') return false;
    range.selectNodeContents(child);
    return [...range.getClientRects()].some((rect) => meet(rect, spot));
  });
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
