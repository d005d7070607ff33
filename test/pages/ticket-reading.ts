import { findDrafts } from '../../src/content/find-drafts';
import type { Helpdesk } from '../../src/helpdesks/define-helpdesk';
import { diagnose } from '../../src/helpdesks/diagnose';
import { findElsewhere, readElsewhere } from '../../src/helpdesks/elsewhere';
import { findHelpdesk, helpdeskOf } from '../../src/helpdesks/find-helpdesk';
import { isSend } from '../../src/helpdesks/find-send';
import { helpdesks } from '../../src/helpdesks/index';
import { plainText } from '../../src/helpdesks/plain-text';
import { findMessageInTheOpen, readInTheOpen } from '../../src/helpdesks/read-in-the-open';
import { findMessage, readTicket } from '../../src/helpdesks/read-ticket';
import { standInFor } from '../../src/helpdesks/stand-in';

/** The draft of a helpdesk on this page, one in a frame before others; or null. */
function draftOf(helpdesk: Helpdesk): HTMLElement | null {
  const drafts = findDrafts(document, helpdesk, () => false);
  return drafts.find(({ ownerDocument }) => ownerDocument !== document) ?? drafts[0] ?? null;
}

const reading = {
  diagnose,
  draftOf,
  findDrafts,
  findElsewhere,
  findHelpdesk,
  findMessage,
  findMessageInTheOpen,
  helpdeskOf,
  helpdesks,
  isSend,
  plainText,
  readElsewhere,
  readInTheOpen,
  readTicket,
  standInFor,
};
export type Reading = typeof reading;

/** For tests: what reads a ticket, without the extension around it. */
Object.assign(window, { reading });
