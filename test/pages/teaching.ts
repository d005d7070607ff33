import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { helpdesks } from '../../src/helpdesks/index';
import { findMessages } from '../../src/helpdesks/read-messages';
import { findTicket } from '../../src/helpdesks/find-ticket';
import { readMode, readTicket } from '../../src/helpdesks/read-ticket';
import { learnProfile } from '../../src/helpdesks/teaching/learn-profile';
import { NO_LESSON } from '../../src/helpdesks/teaching/lesson';
import { takeMoment } from '../../src/helpdesks/teaching/page-moment';
import { composerAt, messageAt } from '../../src/helpdesks/teaching/point-at';
import { findDrafts } from '../../src/content/find-drafts';

/** The draft of a helpdesk on this page, one in a frame before others; or null. */
function draftOf(helpdesk: Helpdesk): HTMLElement | null {
  const drafts = findDrafts(document, helpdesk, () => false);
  return drafts.find(({ ownerDocument }) => ownerDocument !== document) ?? drafts[0] ?? null;
}

const teaching = {
  NO_LESSON,
  composerAt,
  draftOf,
  findDrafts,
  findMessages,
  findTicket,
  helpdesks,
  learnProfile,
  messageAt,
  readMode,
  readTicket,
  takeMoment,
};
export type Teaching = typeof teaching;

/** For tests: what learns a helpdesk from what is pointed at. */
Object.assign(window, { teaching });
