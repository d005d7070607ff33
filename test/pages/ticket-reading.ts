import { findDrafts } from '../../src/content/find-drafts';
import { helpdesks } from '../../src/helpdesks/index';
import { readTicket } from '../../src/helpdesks/read-ticket';

/** For tests: what reads a ticket, without the extension around it. */
Object.assign(window, { reading: { findDrafts, helpdesks, readTicket } });
