import type { Lesson } from './lesson';

/** The reply box that somebody meant who pointed at this element; null where nothing can be written in there. */
export function composerAt(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('textarea, [contenteditable]');
}

/** The message that somebody meant who pointed at this element, as far as it can be told from what was shown before. */
export function messageAt(_lesson: Lesson, element: Element): Element {
  return element;
}
