export interface KeyEvents {
  /** 1 for the next finding, -1 for the one before; false where there is none, then the key is the page's. */
  step(by: 1 | -1): boolean;
  /** False where no card was open on purpose, then the key is the page's. */
  close(): boolean;
}

/** F8, Shift+F8 and Escape while focus is in the draft or in our card; every other key goes by untouched. */
export function watchKeys(
  draft: HTMLElement,
  root: ShadowRoot,
  events: KeyEvents,
  signal: AbortSignal,
): void {
  const actions: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    F8: (event) => events.step(event.shiftKey ? -1 : 1),
    Escape: () => events.close(),
  };
  const press = (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.composedPath()[0] as Node;
    if (target !== root.host && !root.contains(target) && !draft.contains(target)) return;
    if (!action(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const { defaultView } of new Set([draft.ownerDocument, root.ownerDocument]))
    defaultView?.addEventListener('keydown', press, { capture: true, signal });
}
