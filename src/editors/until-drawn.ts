/** How long an engine may take to draw what it was told; in milliseconds. */
const LONGEST = 200;

/**
 * For engines that draw their document a moment after it changed: does something to it, and resolves once it shows.
 * That is a task later: until then an engine may take every selection for the one that it has just set itself.
 */
export function untilDrawn(element: HTMLElement, act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      setTimeout(resolve);
    };
    const observer = new MutationObserver(done);
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    // What changes nothing draws nothing.
    const timer = setTimeout(done, LONGEST);
    act();
  });
}
