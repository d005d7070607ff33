import browser from 'webextension-polyfill';

/** The polyfill's types do not know it: Chromium's way into a closed shadow root. */
interface WithDom {
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** Firefox's way, a property that pages do not have. */
interface ElementForExtensions {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also a closed one: both browsers show it to extensions. */
export function closedRootOf(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as typeof browser & WithDom;
  return dom
    ? dom.openOrClosedShadowRoot(element)
    : ((element as ElementForExtensions).openOrClosedShadowRoot ?? null);
}
