import type { Helpdesk } from '../helpdesks/define-helpdesk';

/** The composers on the screen that hold a draft. `isKnown` ones stay drafts as long as they are there. */
export function findDrafts(
  page: Document,
  { composer, hooks }: Helpdesk,
  isKnown: (element: HTMLElement) => boolean,
): HTMLElement[] {
  const isDraft = (element: HTMLElement) => isKnown(element) || (hooks?.isDraft?.(element) ?? true);
  return [...page.querySelectorAll<HTMLElement>(composer)].filter(
    // The textarea behind a rich editor is there too, but hidden.
    (element) => element.checkVisibility() && isDraft(element),
  );
}
