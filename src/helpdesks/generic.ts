import { defineHelpdesk } from './define-helpdesk';
import { findConversation } from './find-conversation';
import { findMode } from './find-mode';
import { standInsOf, type Tree } from './trees';

/** What can be written in, and CodeMirror 5, whose text field is too small to be seen. */
const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], .CodeMirror';
/** A selector of frames in which a page may have a composer. */
export const EVERY_FRAME = 'iframe';
/** CSS pixels. A reply box has room for some lines; search fields, chat names and cells have not. */
const MIN_WIDTH = 240;
const MIN_HEIGHT = 56;

/**
 * Any page that no profile knows: the draft is what the agent writes in, if it is big enough for a reply.
 * It matches no address (the search falls back on it), finds messages by what they look like, and tells a note
 * from what the form has chosen.
 */
export default defineHelpdesk({
  id: 'generic',
  name: 'Unknown page',
  matches: [],
  composer: EDITABLE,
  composerFrame: EVERY_FRAME,
  hooks: {
    isDraft: looksLikeDraft,
    messages: findConversation,
    mode: findMode,
  },
});

/** Whether the agent writes in this element of `composer`, and it has room for a reply. */
export function looksLikeDraft(element: HTMLElement): boolean {
  return hasFocus(element) && isBigEnough(element) && !isNested(element);
}

/** The body of a frame's document is always that document's active element: the frame must have focus, too. */
function hasFocus(element: Element): boolean {
  const [around] = standInsOf(element);
  const { activeElement } = element.getRootNode() as Tree;
  return element.contains(activeElement) && (around === undefined || hasFocus(around));
}

/** An editable body is as high as its text; the agent sees its frame. */
function isBigEnough(element: HTMLElement): boolean {
  const { body, defaultView: view } = element.ownerDocument;
  return isRoomForReply(
    element === body && view
      ? { width: view.innerWidth, height: view.innerHeight }
      : element.getBoundingClientRect(),
  );
}

/** In CSS pixels. */
export function isRoomForReply({ width, height }: { width: number; height: number }): boolean {
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

/** An editable inside an editable is a part of a draft (a caption, a cell), not a draft. */
function isNested(element: HTMLElement): boolean {
  return element.parentElement?.closest(EDITABLE) != null;
}
