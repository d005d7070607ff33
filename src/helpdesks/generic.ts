import { defineHelpdesk } from './define-helpdesk';

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** CSS pixels. A reply box has room for some lines; search fields, chat names and cells have not. */
const MIN_WIDTH = 240;
const MIN_HEIGHT = 56;

/**
 * Any page that no profile knows: the draft is what the agent writes in, if it is big enough for a reply.
 * It matches no address (the search falls back on it), sees no messages, and cannot tell reply from note.
 */
export default defineHelpdesk({
  id: 'generic',
  name: 'Unknown page',
  matches: [],
  composer: EDITABLE,
  hooks: {
    isDraft: (element) => hasFocus(element) && isBigEnough(element) && !isNested(element),
  },
});

function hasFocus(element: HTMLElement): boolean {
  return element.contains(element.ownerDocument.activeElement);
}

function isBigEnough(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

/** An editable inside an editable is a part of a draft (a caption, a cell), not a draft. */
function isNested(element: HTMLElement): boolean {
  return element.parentElement?.closest(EDITABLE) != null;
}
