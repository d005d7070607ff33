/** Does `work` and leaves everything around the draft scrolled as it was: an engine brings its caret into view. */
export function keepScrolled(element: HTMLElement, work: () => void): void {
  const scrolled = scrollersOf(element).map((scroller) => {
    const { scrollLeft, scrollTop } = scroller;
    return () => scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
  });
  work();
  for (const putBack of scrolled) putBack();
}

function scrollersOf(element: Element | null): Element[] {
  return element ? [element, ...scrollersOf(element.parentElement)] : [];
}
