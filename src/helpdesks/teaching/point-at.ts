import { standInsOf } from '../trees';
import { examplesOf, itemLevels } from './item-levels';
import type { Lesson } from './lesson';

export const EDITABLE = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const WRITABLE = `textarea, ${EDITABLE}`;
/** Around the box that was meant: its border, its toolbar, its form. */
const FARTHEST_UP = 5;

/**
 * The reply box that somebody meant who pointed at this element: what can be written in around it, in it, or next to it.
 * Null where nothing can be written in there.
 */
export function composerAt(element: Element): HTMLElement | null {
  const around = element.closest<HTMLElement>(WRITABLE);
  if (around) return outermost(around);
  let at: Element | null = element;
  for (
    let level = 0;
    at && level < FARTHEST_UP;
    level++, at = at.parentElement ?? standInsOf(at)[0] ?? null
  ) {
    const inside = writableIn(at);
    if (inside.length > 0) return inside.length === 1 ? inside[0]! : biggest(inside);
  }
  return null;
}

/** The message that somebody meant who pointed at this element, as far as it can be told from what was shown before. */
export function messageAt(lesson: Lesson, element: Element): Element {
  const others = examplesOf(lesson).filter(({ pointed }) => pointed !== element);
  const example = { side: 'customer' as const, pointed: element };
  const [level] = itemLevels(example, others, lesson.composer);
  return level ?? element;
}

/** An editable inside of another one is a part of a draft. */
function outermost(element: HTMLElement): HTMLElement {
  const outer = element.parentElement?.closest<HTMLElement>(EDITABLE);
  return outer ? outermost(outer) : element;
}

function writableIn(element: Element): HTMLElement[] {
  const trees: ParentNode[] = [
    element,
    ...(element.shadowRoot ? [element.shadowRoot] : []),
    ...documentsIn(element),
  ];
  const found = trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(WRITABLE)]);
  return found.filter((one) => one.checkVisibility() && outermost(one) === one);
}

function documentsIn(element: Element): Document[] {
  const frames = element.localName === 'iframe' ? [element] : [...element.querySelectorAll('iframe')];
  return frames.flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? []);
}

function biggest(elements: readonly HTMLElement[]): HTMLElement {
  const area = (element: HTMLElement) => element.offsetWidth * element.offsetHeight;
  return elements.reduce((most, one) => (area(one) > area(most) ? one : most));
}
