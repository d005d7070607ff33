import { render } from 'preact';
import { texts } from '../locales/en';
import { elementAt } from './element-at';
import { scrollUnder } from './scroll-under';
import { TeachBox } from './teach-box';
import { visibleRect } from './visible-rect';
import { stepTo } from './walk';

export type PointedPart = keyof typeof texts.teach.point;

/** What somebody is to point at. */
export interface Pointing {
  readonly what: PointedPart;
  /** What would be taken where this element is under the pointer; null where it is nothing of the kind. */
  targetOf(element: Element): Element | null;
  pick(element: Element): void;
  takeBack(): void;
}

export interface Picker {
  /** From now on this is pointed at; nothing any more, where it is null. */
  point(at: Pointing | null): void;
  /** Things moved. */
  moved(): void;
}

/** What the page must not hear of while somebody points. */
const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchend'],
];
/** Milliseconds. The second click of a double click that ended the pointing is not the page's either. */
const REST = 500;

/**
 * Lets somebody point at things of a page, by pointer or by keys. `windows` are the page's own and those of its frames,
 * for a key is told only where focus is. Of all that is pressed meanwhile nothing reaches the page, and focus stays.
 */
export function createPicker(root: ShadowRoot, windows: readonly Window[], signal: AbortSignal): Picker {
  const picker = new PagePicker(root);
  const keys = new AbortController();
  const options = { capture: true, passive: false, signal };
  for (const view of windows) {
    for (const type of PRESSES) view.addEventListener(type, (event) => picker.onPress(event), options);
    for (const type of ['keydown', 'keyup'])
      view.addEventListener(type, (event) => picker.onKey(event as KeyboardEvent), {
        ...options,
        signal: keys.signal,
      });
  }
  const [page] = windows;
  page?.addEventListener('pointermove', (event) => picker.onMove(event), { capture: true, signal });
  page?.addEventListener('wheel', (event) => picker.onWheel(event), options);
  signal.addEventListener('abort', () => {
    picker.point(null);
    picker.whenReleased(() => keys.abort());
  });
  return picker;
}

class PagePicker implements Picker {
  readonly #page: Document;
  readonly #place: HTMLElement;
  readonly #shield: HTMLElement;
  #pointing: Pointing | null = null;
  /** Under the pointer, or where the keys have led. */
  #at: Element | null = null;
  #pointer = { x: 0, y: 0 };
  /** Keys that went down for us: until they come up they are not the page's, also if the pointing has ended meanwhile. */
  readonly #held = new Set<string>();
  #released: (() => void) | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot) {
    this.#page = root.ownerDocument;
    this.#shield = this.#page.createElement('div');
    this.#shield.className = 'teach-shield';
    this.#shield.hidden = true;
    this.#place = this.#page.createElement('div');
    root.append(this.#shield, this.#place);
  }

  point(at: Pointing | null): void {
    this.#pointing = at;
    clearTimeout(this.#timer);
    if (at) this.#shield.hidden = false;
    else this.#timer = setTimeout(() => (this.#shield.hidden = true), REST);
    this.moved();
  }

  moved(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  onMove({ clientX, clientY }: MouseEvent): void {
    if (!this.#pointing) return;
    this.#pointer = { x: clientX, y: clientY };
    this.#at = this.#under();
    this.moved();
  }

  onWheel(wheel: WheelEvent): void {
    if (this.#shield.hidden || wheel.ctrlKey) return;
    swallow(wheel);
    scrollUnder(this.#under(), wheel);
    this.#at = this.#under();
    this.moved();
  }

  /** Calls back once no key is held any more that went down for us. */
  whenReleased(callback: () => void): void {
    this.#released = callback;
    if (this.#held.size === 0) callback();
  }

  onPress(event: Event): void {
    // A script of the page that presses its own button goes on.
    if (this.#shield.hidden || !event.isTrusted) return;
    // To prevent more would keep a touch from becoming a click.
    if (event.type.startsWith('touch') || event.type.startsWith('pointer')) event.stopImmediatePropagation();
    else swallow(event);
    // By a key on a button, which is nowhere, or the second of a double click.
    if (event.type !== 'click' || (event as MouseEvent).detail !== 1) return;
    const { clientX, clientY } = event as MouseEvent;
    this.#pointer = { x: clientX, y: clientY };
    this.#at = this.#under();
    this.#pick();
  }

  onKey(event: KeyboardEvent): void {
    const { key, type } = event;
    if (this.#isRelease(event)) return swallow(event);
    if (this.#held.has(key) && event.repeat && !this.#pointing) return swallow(event);
    if (type !== 'keydown' || !this.#pointing || isShortcut(event)) return;
    const next = stepTo(key, this.#at ?? this.#page.body);
    if (!next && key !== 'Enter' && key !== 'Escape') return;
    swallow(event);
    this.#held.add(key);
    if (next) this.#goTo(next);
    else if (key === 'Escape') this.#pointing.takeBack();
    else if (!event.repeat) this.#pick();
  }

  /** Whether a key comes up that went down for us. */
  #isRelease({ type, key }: KeyboardEvent): boolean {
    if (type !== 'keyup' || !this.#held.delete(key)) return false;
    if (this.#held.size === 0) this.#released?.();
    return true;
  }

  #goTo(element: Element): void {
    this.#at = element;
    element.scrollIntoView({ block: 'nearest' });
    this.moved();
  }

  #pick(): void {
    const target = this.#target();
    if (this.#at && target) this.#pointing?.pick(this.#at);
    this.moved();
  }

  #target(): Element | null {
    const isAnything = this.#at?.isConnected && !/^(?:html|body)$/.test(this.#at.localName);
    // The body of a frame may be a draft.
    const isOfPage = this.#at?.ownerDocument === this.#page;
    return this.#at && (isAnything || !isOfPage) ? (this.#pointing?.targetOf(this.#at) ?? null) : null;
  }

  #under(): Element | null {
    return elementAt(this.#page, this.#pointer.x, this.#pointer.y);
  }

  #draw(): void {
    const what = this.#pointing?.what;
    const target = this.#target();
    render(what === undefined ? null : <Aim {...{ what, target, at: this.#at }} />, this.#place);
  }
}

/** The outline of what would be taken, or why nothing would be. */
function Aim({ what, target, at }: { what: PointedPart; target: Element | null; at: Element | null }) {
  const { point, pointNothing } = texts.teach;
  if (!at) return null;
  const box = visibleRect(target ?? at);
  const { left, top } = box;
  return target ? (
    <div role="status">
      <TeachBox box={box} label={point[what]} look="teach-target" />
    </div>
  ) : (
    <div
      class="coach teach-nothing"
      role="status"
      style={{ transform: `translate(${left + 8}px, ${Math.max(top, 0) + 8}px)` }}
    >
      {pointNothing[what]}
    </div>
  );
}

function isShortcut({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || isComposing;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
