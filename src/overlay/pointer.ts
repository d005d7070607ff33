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
  const rest = new Rest(events);
  let frame = 0;
  const leave = () => {
    // A move just before would open the card again.
    cancelAnimationFrame(frame);
    rest.begin(null);
  };
  const findAt = ({ clientX, clientY }: MouseEvent) => {
    const { x, y } = toPage(new DOMRect(clientX, clientY), page);
    return events.findAt(x, y);
  };
  const move = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    // A pressed button selects text: that is no reading of hints.
    if (event.buttons === 0) frame = requestAnimationFrame(() => rest.moveTo(findAt(event)));
  };
  const click = (event: MouseEvent) => {
    const on = findAt(event);
    if (!on || !page.getSelection()?.isCollapsed) return;
    rest.stop();
    events.click(on);
  };
  const press = (event: PointerEvent) => {
    if (!isOnLayer(event, card)) events.press();
  };
  const moveOutside = (event: PointerEvent) => {
    if (isOnLayer(event, card)) return;
    cancelAnimationFrame(frame);
    rest.moveTo(null);
  };
  const page = draft.ownerDocument;
  for (const document of new Set([page, card.ownerDocument]))
    document.addEventListener('pointerdown', press, { signal, passive: true, capture: true });
  // A draft whose frame was written anew hears of no pointer that leaves it.
  const around = page === card.ownerDocument ? null : card.ownerDocument;
  around?.addEventListener('pointermove', moveOutside, { signal, passive: true });
  draft.addEventListener('pointermove', move, { signal, passive: true });
  draft.addEventListener('pointerleave', leave, { signal, passive: true });
  draft.addEventListener('click', click, { signal, passive: true });
  card.addEventListener('pointerenter', () => rest.end(), { signal, passive: true });
  card.addEventListener('pointerleave', leave, { signal, passive: true });
  signal.addEventListener('abort', () => {
    rest.end();
    cancelAnimationFrame(frame);
  });
}

/** How long the pointer has been where it is: on words, or on none. */
class Rest {
  readonly #events: Pick<PointerEvents, 'rest' | 'leave'>;
  #on: PlacedFinding | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: Pick<PointerEvents, 'rest' | 'leave'>) {
    this.#events = events;
  }

  /** The pointer may be there already: then it goes on resting. */
  moveTo(on: PlacedFinding | null): void {
    if (on !== this.#on) this.begin(on);
  }

  begin(on: PlacedFinding | null): void {
    this.end();
    this.#on = on;
    const wait = on ? OPEN_AFTER : CLOSE_AFTER;
    this.#timer = setTimeout(() => (on ? this.#events.rest(on) : this.#events.leave()), wait);
  }

  /** Nothing opens or closes until the pointer is elsewhere. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing opens or closes until the pointer moves. */
  end(): void {
    this.stop();
    this.#on = null;
  }
}

function isOnLayer({ target }: Event, card: HTMLElement): boolean {
  return target === (card.getRootNode() as ShadowRoot).host;
}
