import type { ComposerMode } from '../engine/types';
import type { Helpdesk } from './define-helpdesk';
import { findMode } from './find-mode';
import { findTicket } from './find-ticket';
import { readMode } from './read-ticket';
import { findAll } from './select';
import { standInsOf } from './trees';

/**
 * What the composer writes on a page that is not as its profile knows it: a note wherever anything says so, and never a
 * reply for sure.
 */
export function carefulMode(helpdesk: Helpdesk, composer: HTMLElement): ComposerMode {
  const known = readMode(helpdesk, composer);
  const isNote = known === 'note' || findMode(composer) === 'note' || showsNote(helpdesk, composer);
  return isNote ? 'note' : 'unknown';
}

/** Where the ticket cannot be told from others, the mark of a note counts wherever it is on the screen. */
function showsNote(helpdesk: Helpdesk, composer: HTMLElement): boolean {
  if (findTicket(helpdesk, composer)) return false;
  const page = (standInsOf(composer).at(-1) ?? composer).ownerDocument;
  // What is chosen in a menu and a hidden field are drawn nowhere themselves.
  return findAll(page, helpdesk.mode?.note).some((mark) => mark.parentElement?.checkVisibility() ?? true);
}
