import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { documentsOf } from './frames';

/** The composers on the screen that hold a draft, also in frames. `isKnown` ones stay drafts as long as they are there. */
export function findDrafts(
  page: Document,
  { composer, composerFrame, hooks }: Helpdesk,
  isKnown: (element: HTMLElement) => boolean,
): HTMLElement[] {
  const isDraft = (element: HTMLElement) => isKnown(element) || (hooks?.isDraft?.(element) ?? true);
  const composers = documentsOf(page, composerFrame).flatMap((document) => [
    ...document.querySelectorAll<HTMLElement>(composer),
  ]);
  // The textarea behind a rich editor is there too, but hidden.
  return composers.filter((element) => element.checkVisibility() && isDraft(element));
}
