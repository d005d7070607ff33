const CONTAINED = [
  ...['keydown', 'keypress', 'focusin', 'focusout', 'click', 'dblclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

/**
 * Adds the one element of ours after the `<body>` of the outermost page, also for a draft in a frame. Its closed shadow
 * root holds everything that is drawn in the page; what happens inside stays inside, so that no shortcut or
 * outside-click handler of the page sees it.
 */
export function openHost(page: Document, css: string, signal: AbortSignal): ShadowRoot {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(page, root, css);
  for (const type of CONTAINED) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The page has seen a modifier go down before focus came here: for a page that counts them it would be held for ever.
  root.addEventListener('keyup', (event) => isModifier(event as KeyboardEvent) || event.stopPropagation(), {
    signal,
  });
  // A press on our own buttons must not take focus and selection away from the draft.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  // A key that is still held from before presses nothing of ours.
  root.addEventListener('keydown', (event) => isHeld(event as KeyboardEvent) && event.preventDefault(), {
    signal,
  });
  page.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}

function isModifier({ key }: KeyboardEvent): boolean {
  return ['Control', 'Meta', 'Alt', 'Shift'].includes(key);
}

function isHeld({ repeat, key }: KeyboardEvent): boolean {
  return repeat && (key === 'Enter' || key === ' ');
}

/** A constructed sheet passes any CSP of the page. Firefox refuses it to content scripts, but lets their `<style>` pass. */
function addStyles(page: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
