import type { Helpdesk } from '../helpdesks/define-helpdesk';
import { treesOf } from './trees';

/**
 * The composers on the screen that hold a draft, also in frames and open shadow roots. `isKnown` ones stay drafts as long
 * as they are there.
 */
export function findDrafts(
  page: Document,
  { composer, composerFrame, hooks }: Helpdesk,
  isKnown: (element: HTMLElement) => boolean,
): HTMLElement[] {
  const isDraft = (element: HTMLElement) => isKnown(element) || (hooks?.isDraft?.(element) ?? true);
  const composers = treesOf(page, composerFrame).flatMap((tree) => [
    ...tree.querySelectorAll<HTMLElement>(composer),
  ]);
  // The textarea behind a rich editor is there too, but hidden.
  return composers.filter((element) => element.checkVisibility() && isDraft(element));
}
