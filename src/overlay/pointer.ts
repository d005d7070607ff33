import { toPage } from './page-place';
import type { PlacedFinding } from './pick-painted';

/** How long the pointer rests on words before their card opens, and how long it may be away before it closes; in milliseconds. */
const OPEN_AFTER = 200;
const CLOSE_AFTER = 300;

export interface PointerEvents {
  /** The finding whose words are at a point of the page's window, or null. */
  findAt(x: number, y: number): PlacedFinding | null;
  rest(on: PlacedFinding): void;
  leave(): void;
  click(on: PlacedFinding): void;
  /** A press anywhere but in our own layer. */
  press(): void;
}

/** Watches the pointer over the draft and over the card. Its listeners are passive: the editor gets every event as before. */
export function watchPointer(
  draft: HTMLElement,
  card: HTMLElement,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let over: PlacedFinding | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const go = (to: PlacedFinding | null) => {
    if (to === over) return;
    over = to;
    clearTimeout(timer);
    timer = to
      ? setTimeout(() => events.rest(to), OPEN_AFTER)
      : setTimeout(() => events.leave(), CLOSE_AFTER);
  };
  const stay = () => {
    clearTimeout(timer);
    over = null;
  };
  const leave = () => {
    over = null;
    // A move just before would open the card again.
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = setTimeout(() => events.leave(), CLOSE_AFTER);
  };
  const findAt = ({ clientX, clientY }: MouseEvent) => {
    const { x, y } = toPage(new DOMRect(clientX, clientY), page);
    return events.findAt(x, y);
  };
  const move = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    // A pressed button selects text: that is no reading of hints.
    if (event.buttons === 0) frame = requestAnimationFrame(() => go(findAt(event)));
  };
  const click = (event: MouseEvent) => {
    const on = findAt(event);
    if (!on || !page.getSelection()?.isCollapsed) return;
    clearTimeout(timer);
    events.click(on);
  };
  const isOnLayer = ({ target }: Event) => target === (card.getRootNode() as ShadowRoot).host;
  const press = (event: PointerEvent) => {
    if (!isOnLayer(event)) events.press();
  };
  /** A draft whose frame was written anew hears of no pointer that leaves it. */
  const moveOutside = (event: PointerEvent) => {
    if (isOnLayer(event)) return;
    cancelAnimationFrame(frame);
    go(null);
  };
  const page = draft.ownerDocument;
  for (const document of new Set([page, card.ownerDocument]))
    document.addEventListener('pointerdown', press, { signal, passive: true, capture: true });
  if (page !== card.ownerDocument)
    card.ownerDocument.addEventListener('pointermove', moveOutside, { signal, passive: true });
  draft.addEventListener('pointermove', move, { signal, passive: true });
  draft.addEventListener('pointerleave', leave, { signal, passive: true });
  draft.addEventListener('click', click, { signal, passive: true });
  card.addEventListener('pointerenter', stay, { signal, passive: true });
  card.addEventListener('pointerleave', leave, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
