import { isOrphan } from '../browser/orphan';

/** What an agent does on a page that still carries the marks of an older coach; coming back to the tab is the first of it. */
const SIGNS = ['visibilitychange', 'focusin', 'pointerdown', 'keydown', 'input'];

/**
 * A signal that aborts with the given one, and at the first sign of life on the page after the extension went away: of
 * the agent, or of a coach of the next version, which takes away what it finds beside `<body>`.
 */
export function endWithExtension(page: Document, signal: AbortSignal): AbortSignal {
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  const look = () => {
    if (isOrphan()) end.abort();
  };
  // A press in what the coach itself shows still does what it says there.
  const onSign = ({ target }: Event) => {
    if (!isBesideBody(target, page)) look();
  };
  for (const sign of SIGNS)
    page.addEventListener(sign, onSign, { capture: true, passive: true, signal: ended });
  const observer = new MutationObserver(look);
  observer.observe(page.documentElement, { childList: true });
  ended.addEventListener('abort', () => observer.disconnect());
  return ended;
}

/** Where the coach stands, and hardly anything of a page. */
function isBesideBody(target: EventTarget | null, page: Document): boolean {
  return target !== page.body && (target as Node | null)?.parentNode === page.documentElement;
}
