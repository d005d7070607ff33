import type { ComposerMode } from '../engine/types';
import { toWords } from './author-words';
import { closestAround } from './trees';

const CHOSEN = 'option:checked, input[type="radio"]:checked';
const TICKED = 'input[type="checkbox"]:checked';
/** Of what is chosen every word must be one of these: a `public-comment` is for the customer. */
const NOTE = new Set('private internal note notes comment comments'.split(' '));
const INTERNAL = new Set(['private', 'internal']);

/**
 * A note where the form around a composer has chosen something internal, on a page that no profile knows. That the
 * form writes to the customer is never known: its other choices may be about anything.
 */
export function findMode(composer: Element): ComposerMode {
  const form = closestAround(composer, 'form');
  return form && isInternal(form) ? 'note' : 'unknown';
}

function isInternal(form: Element): boolean {
  const chosen = [...form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(CHOSEN)];
  const ticked = [...form.querySelectorAll<HTMLInputElement>(TICKED)];
  return (
    chosen.some(({ value }) => isNote(toWords(value))) ||
    ticked.some(({ name, id }) => toWords(`${name} ${id}`).some((word) => INTERNAL.has(word)))
  );
}

function isNote(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => NOTE.has(word));
}
