import { fromPage } from './page-place';

/**
 * The innermost element at a point of a tree's window, also in open shadow roots and in frames of the same origin. What
 * stands beside `<body>` is passed over: the coach stands there.
 */
export function elementAt(tree: Document | ShadowRoot, x: number, y: number): Element | null {
  const found = tree.elementsFromPoint(x, y).find((one) => one.getRootNode() === tree && !isBesideBody(one));
  return found ? (innerAt(found, x, y) ?? found) : null;
}

function innerAt(element: Element, x: number, y: number): Element | null {
  if (element.shadowRoot) return elementAt(element.shadowRoot, x, y);
  const inner = (element as HTMLIFrameElement).contentDocument;
  if (!inner) return null;
  const at = fromPage(x, y, element as HTMLIFrameElement);
  return elementAt(inner, at.x, at.y);
}

function isBesideBody(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element.parentNode === documentElement && element !== body;
}
