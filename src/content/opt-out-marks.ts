import { findEditor } from '../editors/find-editor';
import { closestAround } from '../helpdesks/trees';

/**
 * By these a page asks writing assistants to stay away from what is written in an element. The first three are
 * Grammarly's and the most common by far; Harper heeds the third, too. The last is LanguageTool's. `spellcheck="false"`
 * is none of them: it speaks of spelling, and editors set it only because they check by themselves. Nor is
 * `data-ms-editor`, which the assistant itself writes into pages.
 */
const MARKS = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active'];
/** LanguageTool itself keeps Grammarly away from the drafts that it checks: that is no wish of the page. */
const BY_LANGUAGETOOL = '[data-lt-tmp-id][data-gramm]';
const MARKED = MARKS.map((mark) => `[${mark}]:not(${BY_LANGUAGETOOL})`).join();

/** Whether a change of the page is one of its wishes, which may be told at the draft itself. */
export function isOptOutMark({ attributeName }: MutationRecord): boolean {
  return attributeName !== null && MARKS.includes(attributeName);
}

/** What the nearest mark around a draft says counts: a page may ask for itself and make an exception. */
export function asksToStayAway(draft: HTMLElement): boolean {
  const own = findEditor(draft)?.ownOptOut;
  const isOwnAlone = own !== undefined && MARKS.every((mark) => mark === own || !draft.hasAttribute(mark));
  const marked = closestAround((isOwnAlone && draft.parentElement) || draft, MARKED);
  return MARKS.some((mark) => marked?.getAttribute(mark) === 'false');
}
