import type { PageMoment } from './lesson';

/** What selectors can say of the page now, without what is inside the elements `apart`: drafts and messages. */
export function takeMoment(_page: Document, _apart: readonly Element[]): PageMoment {
  return { said: new Map() };
}
