import { highlightNames } from './highlights';

/** What both browsers let a content script see of an element, or null where there is none. */
export type ClosedRootOf = (element: HTMLElement) => ShadowRoot | null;

/**
 * Takes away what the coach of a former version left in a page. Firefox ends its scripts where they stand, with all that
 * they have drawn; in Chromium they still run, and end when they see their element go.
 */
export function removeLeftOvers(page: Document, closedRootOf: ClosedRootOf): void {
  const hosts = [...page.documentElement.children].filter(
    (child) =>
      child instanceof HTMLElement && closedRootOf(child)?.querySelector('.mark-place, .teach-shield'),
  );
  for (const host of hosts) host.remove();
  for (const name of highlightNames) (page.defaultView ?? window).CSS.highlights.delete(name);
}
