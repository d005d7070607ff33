/** Where an arrow key leads from an element: out, in, or to the one beside it; null for any other key, and where nothing is. */
export function stepTo(key: string, from: Element): Element | null {
  return STEPS[key]?.(from) ?? null;
}

const STEPS: Readonly<Record<string, (from: Element) => Element | null>> = {
  ArrowUp: outerOf,
  ArrowDown: (from) => seen(innerOf(from), (one) => one.nextElementSibling),
  ArrowLeft: (from) => seen(from.previousElementSibling, (one) => one.previousElementSibling),
  ArrowRight: (from) => seen(from.nextElementSibling, (one) => one.nextElementSibling),
};

/** The first that can be seen. */
function seen(start: Element | null, next: (one: Element) => Element | null): Element | null {
  for (let at = start; at; at = next(at)) if (at.checkVisibility()) return at;
  return null;
}

/** Not beyond the body of the outermost page. */
function outerOf(element: Element): Element | null {
  const tree = element.getRootNode();
  if (!element.parentElement && 'host' in tree) return (tree as ShadowRoot).host;
  const { body, defaultView } = element.ownerDocument;
  if (element === body) return (defaultView?.frameElement as Element | null) ?? null;
  return element.parentElement;
}

function innerOf(element: Element): Element | null {
  const frame = (element as HTMLIFrameElement).contentDocument;
  return frame?.body ?? element.shadowRoot?.firstElementChild ?? element.firstElementChild;
}
