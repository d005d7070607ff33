import { findDrafts } from '../../src/content/find-drafts';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { findElsewhere, readElsewhere } from '../../src/helpdesks/elsewhere';
import { findHelpdesk, helpdeskOf } from '../../src/helpdesks/find-helpdesk';
import { isSend } from '../../src/helpdesks/find-send';
import { helpdesks } from '../../src/helpdesks/index';
import { plainText } from '../../src/helpdesks/plain-text';
import { findMessage, readTicket } from '../../src/helpdesks/read-ticket';

/** The draft of a helpdesk on this page, one in a frame before others; or null. */
function draftOf(helpdesk: Helpdesk): HTMLElement | null {
  const drafts = findDrafts(document, helpdesk, () => false);
  return drafts.find(({ ownerDocument }) => ownerDocument !== document) ?? drafts[0] ?? null;
}

const reading = {
  draftOf,
  findDrafts,
  findElsewhere,
  findHelpdesk,
  findMessage,
  helpdeskOf,
  helpdesks,
  isSend,
  plainText,
  readElsewhere,
  readTicket,
};
export type Reading = typeof reading;

/** For tests: what reads a ticket, without the extension around it. */
Object.assign(window, { reading });
