import type { TaughtReading } from '../browser/teaching-state';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { findHelpdesk } from '../helpdesks/find-helpdesk';
import { findOwnMessages, readTicket } from '../helpdesks/read-ticket';
import type { ReadOnPage } from '../overlay/reading-layer';
import { findDrafts } from './find-drafts';
import { focusedElement } from './trees';

/** What a profile reads of a page: in words for the panel, and where it stands. */
export interface PageReading {
  readonly told: TaughtReading;
  readonly onPage: ReadOnPage;
}

/** Characters; enough to know a message again. */
const START = 60;

/** Null where the page is none of the profile's. Reads what the coach would read, and keeps nothing. */
export function readAsTaught(profile: SiteProfile, page: Document): PageReading | null {
  const helpdesk = findHelpdesk(page, [profile]);
  if (helpdesk.id !== profile.id) return null;
  const drafts = findDrafts(page, helpdesk, () => false);
  const focus = focusedElement(page);
  const composer = drafts.find((draft) => draft.contains(focus)) ?? drafts[0];
  if (!composer)
    return { told: { mode: null, messages: [], customer: null }, onPage: { composer: null, messages: [] } };
  const { mode, conversation } = readTicket(helpdesk, composer);
  const found = findOwnMessages(helpdesk, composer);
  const messages = found.map(({ item, message }) => ({
    element: item,
    from: message?.from ?? ('unknown' as const),
    start: message && firstWords(message.text),
  }));
  return {
    told: {
      mode,
      messages: messages.map(({ from, start }) => ({ from, start })),
      customer: conversation.customer?.name ?? null,
    },
    onPage: { composer: { element: composer, writes: mode }, messages },
  };
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > START ? `${line.slice(0, START).trimEnd()} …` : line;
}
